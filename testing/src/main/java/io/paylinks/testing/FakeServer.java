package io.paylinks.testing;

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

/**
 * An in-process fake of one provider's API on a free port of 127.0.0.1.
 *
 * <p>It keeps what was created, records every request and can be told to fail. It is thread-safe and uses daemon
 * threads only, so a JVM that forgets {@link #close()} still exits.
 */
public abstract class FakeServer implements AutoCloseable {

    static {
        // The JDK server sends head and body in two packets; without this each answer waits for a delayed ACK.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Object lock = new Object();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final List<Planned> planned = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool(FakeServer::daemon);
    private final Api api;
    private final HttpServer server;

    FakeServer(Api api) {
        this.api = api;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on 127.0.0.1", e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::serve);
        // The dispatcher thread inherits daemon status from the thread that starts the server.
        CompletableFuture.runAsync(server::start, task -> daemon(task).start()).join();
    }

    /**
     * Returns the address of this server, without a trailing slash.
     *
     * @return for instance {@code http://127.0.0.1:41234}
     */
    public final String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Returns the requests received so far, oldest first, including those that met a fault.
     *
     * @return an immutable copy
     */
    public final List<RecordedRequest> requests() {
        synchronized (lock) {
            return List.copyOf(requests);
        }
    }

    /**
     * Returns the request received last.
     *
     * @return the last request
     * @throws IllegalStateException if there was none
     */
    public final RecordedRequest lastRequest() {
        synchronized (lock) {
            if (requests.isEmpty()) {
                throw new IllegalStateException("no request was received");
            }
            return requests.get(requests.size() - 1);
        }
    }

    /** Forgets the requests recorded so far; the data stays. */
    public final void clearRequests() {
        synchronized (lock) {
            requests.clear();
        }
    }

    /**
     * Lets the next request meet a fault.
     *
     * @param fault what happens to it
     */
    public final void failNext(Fault fault) {
        failNext(1, fault);
    }

    /**
     * Lets the next requests meet a fault. Faults queue up behind those planned before.
     *
     * @param count how many requests
     * @param fault what happens to each
     */
    public final void failNext(int count, Fault fault) {
        failNext(count, fault, request -> true);
    }

    /**
     * Lets the next requests of a kind meet a fault; other requests are answered as usual.
     *
     * @param count how many requests
     * @param fault what happens to each
     * @param which tells the requests that are meant
     */
    public final void failNext(int count, Fault fault, Predicate<RecordedRequest> which) {
        synchronized (lock) {
            for (int i = 0; i < count; i++) {
                planned.add(new Planned(fault, which));
            }
        }
    }

    /** Stops the server and ends answers that are still waiting. */
    @Override
    public final void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    /** Runs a change of state under the lock, then delivers the events that it caused. */
    final <T> T locked(Supplier<T> change) {
        T result;
        synchronized (lock) {
            result = change.get();
        }
        api.deliverEvents();
        return result;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            RecordedRequest request = read(exchange);
            Fault fault = record(request);
            if (fault == null) {
                send(exchange, answer(request));
            } else {
                fail(exchange, request, fault);
            }
        }
    }

    private void fail(HttpExchange exchange, RecordedRequest request, Fault fault) throws IOException {
        switch (fault.kind()) {
            case ANSWER -> send(exchange, locked(() -> api.answer(fault)));
            case SLOW -> {
                Answer answer = answer(request);
                if (!closed(fault)) {
                    send(exchange, answer);
                }
            }
            case CUT_BODY -> sendHalf(exchange, answer(request));
            case DROP_CONNECTION -> {}
            case LOSE_ANSWER -> answer(request);
        }
    }

    private Answer answer(RecordedRequest request) {
        return locked(() -> api.answer(request));
    }

    private boolean closed(Fault fault) {
        try {
            return closing.await(fault.delay().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private @Nullable Fault record(RecordedRequest request) {
        synchronized (lock) {
            requests.add(request);
            for (Iterator<Planned> rest = planned.iterator(); rest.hasNext(); ) {
                Planned next = rest.next();
                if (next.which().test(request)) {
                    rest.remove();
                    return next.fault();
                }
            }
            return null;
        }
    }

    private static RecordedRequest read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new RecordedRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders(),
                body);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = sendHead(exchange, answer);
        exchange.getResponseBody().write(body);
    }

    private static void sendHalf(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = sendHead(exchange, answer);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, body.length / 2);
        out.flush();
    }

    private static byte[] sendHead(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        return body;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "paylinks-fake");
        thread.setDaemon(true);
        return thread;
    }

    private record Planned(Fault fault, Predicate<RecordedRequest> which) {}
}
