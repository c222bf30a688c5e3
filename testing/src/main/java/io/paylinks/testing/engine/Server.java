package io.paylinks.testing.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Serves one provider on 127.0.0.1, records the requests, and applies planned failures. */
public final class Server implements AutoCloseable {

    static {
        // The JDK server sends headers and body in two packets; without this, each response waits for a delayed ACK.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Object lock = new Object();
    private final Recording<Request> requests = new Recording<>();
    private final List<Planned> planned = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool(Server::daemon);
    private final Provider api;
    private final Runnable afterChange;
    private final HttpServer server;

    /** Starts a server; port 0 means any free port. The callback after a change of state runs without the lock. */
    public Server(Provider api, Runnable afterChange, int port) {
        this.api = api;
        this.afterChange = afterChange;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on 127.0.0.1, or not port " + port, e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::serve);
        // The dispatcher thread inherits daemon status from the thread that starts the server.
        CompletableFuture.runAsync(server::start, task -> daemon(task).start()).join();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns the retained requests, oldest first. */
    public List<Request> requests() {
        return requests.values();
    }

    public int droppedRequests() {
        return requests.dropped();
    }

    public void clearRequests() {
        requests.clear();
    }

    /** Limits the number of retained requests and the total size of their bodies. */
    public void limitRequests(int maxRequests, long maxBytes) {
        requests.limit(maxRequests, maxBytes);
    }

    /** Makes the next matching requests fail. */
    public void plan(int count, Failure failure, Predicate<Request> which) {
        synchronized (lock) {
            for (int i = 0; i < count; i++) {
                planned.add(new Planned(failure, which));
            }
        }
    }

    /** Stops the server and cancels pending responses. */
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    /** Runs a change of state under the lock, then the callback without it. */
    public <T> T locked(Supplier<T> change) {
        T result;
        synchronized (lock) {
            result = change.get();
        }
        afterChange.run();
        return result;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (closing.getCount() == 0) {
                return; // a client that lost the response may repeat the request before the socket is closed
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            Request request = read(exchange, body);
            Failure failure = record(request, body.length);
            if (failure == null) {
                send(exchange, response(request));
            } else {
                fail(exchange, request, failure);
            }
        }
    }

    private void fail(HttpExchange exchange, Request request, Failure failure) throws IOException {
        switch (failure.effect()) {
            case ANSWER -> send(exchange, locked(() -> api.response(failure.response())));
            case SLOW -> {
                Response response = response(request);
                if (!closed(failure)) {
                    send(exchange, response);
                }
            }
            case CUT_BODY -> sendHalf(exchange, response(request));
            case DROP_CONNECTION -> {}
            case LOSE_ANSWER -> response(request);
        }
    }

    private Response response(Request request) {
        return locked(() -> api.response(request));
    }

    private boolean closed(Failure failure) {
        try {
            return closing.await(failure.delay().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private @Nullable Failure record(Request request, int bodySize) {
        synchronized (lock) {
            requests.add(request, bodySize);
            for (Iterator<Planned> rest = planned.iterator(); rest.hasNext(); ) {
                Planned next = rest.next();
                if (next.which().test(request)) {
                    rest.remove();
                    return next.failure();
                }
            }
            return null;
        }
    }

    private static Request read(HttpExchange exchange, byte[] bytes) {
        boolean multipart = Form.isMultipart(exchange.getRequestHeaders().getFirst("Content-Type"));
        String body = new String(bytes, multipart ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders(),
                body);
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        byte[] body = sendHead(exchange, response);
        exchange.getResponseBody().write(body);
    }

    private static void sendHalf(HttpExchange exchange, Response response) throws IOException {
        byte[] body = sendHead(exchange, response);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, body.length / 2);
        out.flush();
    }

    private static byte[] sendHead(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        return body;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "paylinks-fake");
        thread.setDaemon(true);
        return thread;
    }

    private record Planned(Failure failure, Predicate<Request> which) {}
}
