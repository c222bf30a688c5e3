package io.paylinks.core.internal.http;

import io.paylinks.core.internal.Cancellation;
import io.paylinks.core.internal.http.ResendGuard.Passage;
import io.paylinks.core.internal.http.ResendGuard.StaleConnectionException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends one request once, over OkHttp. Retries, timeouts and redirects of OkHttp itself are off. */
public final class Transport implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final HttpUrl base;
    private final OkHttpClient client;
    private final boolean ownsPool;
    private volatile boolean closed;

    /**
     * Makes a transport.
     *
     * @param custom the user's client, whose connection pool, proxy, TLS and interceptors are kept; null for a new one
     */
    public Transport(BaseUrl base, @Nullable OkHttpClient custom, @Nullable Duration connectTimeout) {
        this.base = base.url();
        this.ownsPool = custom == null;
        OkHttpClient.Builder builder = custom == null
                ? new OkHttpClient.Builder().connectTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                : custom.newBuilder();
        if (connectTimeout != null) {
            builder.connectTimeout(connectTimeout.toMillis(), TimeUnit.MILLISECONDS);
        }
        this.client = builder.dispatcher(
                        new Dispatcher()) // ours alone, so that close() can end our calls and no others
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE) // it would send the request again
                .followRedirects(false)
                .followSslRedirects(false)
                .readTimeout(0, TimeUnit.MILLISECONDS)
                .writeTimeout(0, TimeUnit.MILLISECONDS)
                .callTimeout(0, TimeUnit.MILLISECONDS)
                .addNetworkInterceptor(new ResendGuard())
                .build();
    }

    /**
     * Makes a request that can be sent any number of times.
     *
     * @param path the path below the base URL, percent-encoded; <code>{…}</code> stands for the next of the ids
     * @param ids what to put into the path, each as one segment that is percent-encoded here
     * @param query names and values in turn
     * @param headers names and values in turn; of two with one name, the later one counts
     * @param body the body of a write, which may be empty; null for a read
     * @param replayable whether it does no harm if the server gets the request twice
     */
    public Outgoing prepare(
            String method,
            String path,
            String[] ids,
            List<String> query,
            List<String> headers,
            @Nullable Payload body,
            boolean replayable) {
        HttpUrl.Builder url = base.newBuilder();
        fill(url, path, ids);
        for (int i = 0; i < query.size(); i += 2) {
            url.addQueryParameter(query.get(i), query.get(i + 1));
        }
        boolean write = body != null;
        Passage passage = new Passage(write, write && !replayable);
        Request.Builder request =
                new Request.Builder().url(url.build()).method(method, body).tag(Passage.class, passage);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return new Outgoing(request.build(), passage);
    }

    /**
     * Sends a request once, has the answer read, and closes it.
     *
     * @throws IOException if there was no answer, or the reader could not read it to its end
     */
    public <T> T send(Outgoing outgoing, Duration timeout, Cancellation cancellation, Reader<T> reader)
            throws IOException {
        try {
            return once(outgoing, timeout, cancellation, reader);
        } catch (StaleConnectionException e) {
            client.connectionPool().evictAll(); // what is idle may be as stale; nothing was sent
            return once(outgoing, timeout, cancellation, reader);
        }
    }

    private <T> T once(Outgoing outgoing, Duration timeout, Cancellation cancellation, Reader<T> reader)
            throws IOException {
        outgoing.passage.reached = false;
        Call call = client.newCall(outgoing.request);
        long nanos = TimeUnit.NANOSECONDS.convert(timeout); // unlike toNanos(), it takes "for ever"
        call.timeout().timeout(Math.max(1, nanos), TimeUnit.NANOSECONDS); // 0 would mean: none
        cancellation.onCancel(call::cancel);
        if (closed) {
            call.cancel();
        }
        try (Response response = execute(call)) {
            return reader.read(new Answer(response));
        } finally {
            cancellation.onCancel(null);
        }
    }

    /** Executes a call. OkHttp 5 lets an InterruptedException out while it connects, without declaring it. */
    private static Response execute(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception undeclared) {
            if (undeclared instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw (IOException) new InterruptedIOException().initCause(undeclared);
        }
    }

    /**
     * Ends running calls; calls made from now on are refused by the exchange. Leaves the pool of a custom client alone.
     */
    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        if (ownsPool) {
            client.connectionPool().evictAll();
        }
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public String toString() {
        return base.toString();
    }

    private static void fill(HttpUrl.Builder url, String path, String[] ids) {
        int from = 1;
        for (String id : ids) {
            int open = path.indexOf('{', from);
            if (open > from) {
                url.addEncodedPathSegments(path.substring(from, open - 1));
            }
            url.addPathSegment(id);
            from = path.indexOf('}', open) + 2;
        }
        int mark = path.indexOf('?', from);
        int end = mark < 0 ? path.length() : mark;
        if (from < end) {
            url.addEncodedPathSegments(path.substring(from, end));
        }
        if (mark >= 0) {
            url.encodedQuery(path.substring(mark + 1));
        }
    }

    /** A request, and what became of its last attempt. */
    public static final class Outgoing {
        private final Request request;
        private final Passage passage;

        private Outgoing(Request request, Passage passage) {
            this.request = request;
            this.passage = passage;
        }

        /** Returns the encoded path. */
        public String path() {
            return request.url().encodedPath();
        }

        /**
         * Tells whether the last attempt surely did not run: it never reached a socket, or HTTP/2 says it was refused.
         */
        public boolean surelyNotRun(IOException failure) {
            return !passage.reached
                    || "stream was reset: REFUSED_STREAM".equals(failure.getMessage())
                    || failure.getClass().getSimpleName().equals("ConnectionShutdownException");
        }
    }

    /** Turns an open answer into a value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Answer answer) throws IOException;
    }
}
