package io.paylinks.core.internal.http;

import io.paylinks.core.internal.Cancellation;
import io.paylinks.core.internal.http.ResendGuard.StaleConnectionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Sends a request once, with OkHttp, whose own retries, timeouts and redirects are off. */
public final class Transport implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int IDLE_CONNECTIONS = 64;
    private static final Pattern EMPTY_WITH_LENGTH = Pattern.compile("HTTP 20[45] had non-zero Content-Length");
    private static final Duration KEEP_ALIVE =
            Duration.ofSeconds(30); // servers close idle connections after 60 seconds or later

    private final HttpUrl base;
    private final OkHttpClient client;
    private final boolean ownsPool;
    private final boolean hasNoInterceptors; // an interceptor can send a request some other way
    private final Map<String, HttpUrl> paths = new ConcurrentHashMap<>();
    private final Map<Call, SendState> running = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Creates a transport.
     *
     * @param custom the client to derive from, with its connection pool, proxy, TLS settings and interceptors; null for
     *     a new one
     * @param proxy the proxy; null for that of the custom client, or that of the system
     */
    public Transport(
            BaseUrl base,
            @Nullable OkHttpClient custom,
            @Nullable Duration connectTimeout,
            @Nullable ProxyServer proxy) {
        this.base = base.url();
        this.ownsPool = custom == null;
        OkHttpClient.Builder builder = custom == null ? own() : custom.newBuilder();
        if (connectTimeout != null) {
            builder.connectTimeout(atMostAnInt(connectTimeout), TimeUnit.MILLISECONDS);
        }
        if (proxy != null) {
            proxy.applyTo(builder);
        }
        ResendGuard guard = new ResendGuard(running);
        this.hasNoInterceptors = builder.interceptors().isEmpty();
        if (!hasNoInterceptors) {
            builder.addInterceptor(guard::left);
        }
        if (!builder.networkInterceptors().isEmpty()) {
            builder.networkInterceptors().add(0, guard::connected);
        }
        this.client = builder.dispatcher(new Dispatcher()) // not shared: that of the custom client may be shut down
                .cache(null) // it would serve responses to other tenants, and so would cookies
                .cookieJar(CookieJar.NO_COOKIES)
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE) // it would resend the request
                .followRedirects(false)
                .followSslRedirects(false)
                .readTimeout(0, TimeUnit.MILLISECONDS)
                .writeTimeout(0, TimeUnit.MILLISECONDS)
                .callTimeout(0, TimeUnit.MILLISECONDS)
                .addNetworkInterceptor(guard)
                .build();
    }

    private static OkHttpClient.Builder own() {
        return new OkHttpClient.Builder()
                .socketFactory(new ChannelSockets())
                .connectTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static long atMostAnInt(Duration timeout) {
        return Math.min(TimeUnit.MILLISECONDS.convert(timeout), Integer.MAX_VALUE);
    }

    /**
     * Begins a request.
     *
     * @param path the path below the base URL, percent-encoded; <code>{…}</code> is replaced by the next of the ids. It
     *     is cached, so it must not contain data
     * @param ids the values for the path, each a segment that is percent-encoded here
     * @param query names and values in turn
     */
    public Draft draft(String path, List<String> ids, List<String> query) {
        int open = path.indexOf('{');
        HttpUrl begun = paths.get(path);
        if (begun == null) {
            begun = url(base.newBuilder(), open < 0 ? path : path.substring(0, open - 1));
            paths.put(path, begun);
        }
        if (ids.isEmpty() && query.isEmpty()) {
            return new Draft(begun);
        }
        HttpUrl.Builder url = begun.newBuilder();
        int from = open;
        for (String id : ids) {
            url.addPathSegment(id);
            int rest = path.indexOf('}', from) + 2;
            from = path.indexOf('{', rest);
            int end = from < 0 ? path.length() : from - 1;
            if (rest < end) {
                url.addEncodedPathSegments(path.substring(rest, end));
            }
        }
        for (int i = 0; i < query.size(); i += 2) {
            url.addQueryParameter(query.get(i), query.get(i + 1));
        }
        return new Draft(url.build());
    }

    /** Begins a request to a path that may have a query, both percent-encoded. */
    public Draft draft(String path) {
        return new Draft(url(base.newBuilder(), path));
    }

    /**
     * Returns whether a path resolves to exactly its own segments below the base URL. OkHttp treats a backslash as a
     * slash, drops some control characters, and resolves dot segments even if they are escaped.
     */
    public boolean isLiteral(String path) {
        int mark = path.indexOf('?');
        String segments = mark < 0 ? path.substring(1) : path.substring(1, mark);
        if (path.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        if (segments.isEmpty()) {
            return true;
        }
        String[] given = segments.split("/", -1);
        List<String> prefix = base.pathSegments();
        List<String> resolved = url(base.newBuilder(), path).pathSegments();
        int below = prefix.size() - (prefix.get(prefix.size() - 1).isEmpty() ? 1 : 0);
        boolean isLiteral = resolved.size() == below + given.length && segments.indexOf('\\') < 0;
        for (int i = 0; isLiteral && i < given.length; i++) {
            isLiteral = given[i].isEmpty() == resolved.get(below + i).isEmpty(); // a dot segment leaves an empty one
        }
        return isLiteral;
    }

    private static HttpUrl url(HttpUrl.Builder url, String path) {
        int mark = path.indexOf('?');
        String segments = mark < 0 ? path.substring(1) : path.substring(1, mark);
        if (!segments.isEmpty()) {
            url.addEncodedPathSegments(segments);
        }
        return mark < 0
                ? url.build()
                : url.encodedQuery(path.substring(mark + 1)).build();
    }

    /**
     * Sends a request once, passes the response to the reader, and closes it. A request that met a stale connection is
     * resent over a new one, if nothing was sent or a repetition does no harm.
     *
     * @param timeout in nanoseconds
     * @throws IOException if there was no response, or the reader could not read all of it
     */
    public <T> T send(Outgoing outgoing, long timeout, Cancellation cancellation, Reader<T> reader) throws IOException {
        long start = System.nanoTime();
        outgoing.state.mayHaveBeenReceived = false;
        try {
            return once(client, outgoing, timeout, cancellation, reader);
        } catch (StaleConnectionException e) {
            // nothing was sent
        } catch (IOException e) {
            if (isClosed() || !outgoing.lostOnStaleConnection(e)) {
                throw e;
            }
            outgoing.state.mayHaveBeenReceived = true;
        }
        if (ownsPool) {
            client.connectionPool().evictAll(); // idle connections may be stale as well
        }
        return once(unpooled(), outgoing, timeout - (System.nanoTime() - start), cancellation, reader);
    }

    private <T> T once(OkHttpClient over, Outgoing outgoing, long timeout, Cancellation cancellation, Reader<T> reader)
            throws IOException {
        outgoing.state.begin(hasNoInterceptors);
        Call call = over.newCall(outgoing.request);
        call.timeout().timeout(Math.max(1, timeout), TimeUnit.NANOSECONDS); // 0 would mean no timeout
        cancellation.onCancel(call::cancel);
        running.put(call, outgoing.state);
        if (isClosed()) {
            call.cancel();
        }
        try (Response response = execute(call)) {
            outgoing.state.hasResponse = true;
            return reader.read(new HttpResponse(response, outgoing.state));
        } finally {
            running.remove(call);
            cancellation.onCancel(null);
            if (ownsPool && isClosed()) {
                client.connectionPool()
                        .evictAll(); // the connection was returned to the pool after close() had emptied it
            }
        }
    }

    /** Returns a client that opens a new connection for each call. */
    private OkHttpClient unpooled() {
        return client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .build();
    }

    /** Executes a call. OkHttp 5 can throw an undeclared InterruptedException while it connects. */
    private static Response execute(Call call) throws IOException {
        try {
            return call.execute();
        } catch (ProtocolException e) {
            if (!EMPTY_WITH_LENGTH.matcher("" + e.getMessage()).lookingAt()) {
                throw e;
            }
            return new Response.Builder()
                    .request(call.request())
                    .protocol(Protocol.HTTP_1_1)
                    .code(204)
                    .message("")
                    .body(ResponseBody.create("", null))
                    .build();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception undeclared) {
            if (!(undeclared instanceof InterruptedException)) {
                throw new UndeclaredException(undeclared);
            }
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(undeclared);
        }
    }

    /** Cancels running calls. Does not close the custom client. */
    @Override
    public void close() {
        closed.countDown();
        running.keySet().forEach(Call::cancel);
        if (ownsPool) {
            client.connectionPool().evictAll();
        }
    }

    public boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Returns a latch that is counted down when this is closed. */
    public CountDownLatch closed() {
        return closed;
    }

    /** Returns the host of the base URL. */
    public String host() {
        return base.host();
    }

    /** Returns the port of the base URL. */
    public int port() {
        return base.port();
    }

    /** Returns the address of the proxy that was set, or null if there is none. */
    public @Nullable String proxy() {
        Proxy proxy = client.proxy();
        return proxy != null && proxy.address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort()
                : null;
    }

    public Duration connectTimeout() {
        return Duration.ofMillis(client.connectTimeoutMillis());
    }

    @Override
    public String toString() {
        return base.toString();
    }

    /** Builds a request. */
    public static final class Draft {
        private final Request.Builder request;

        private Draft(HttpUrl url) {
            this.request = new Request.Builder().url(url);
        }

        /** Adds headers, names and values in turn. */
        public void headers(String[] namesAndValues) {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                request.addHeader(namesAndValues[i], namesAndValues[i + 1]);
            }
        }

        /** Adds a header, or replaces it. */
        public void header(String name, String value) {
            request.header(name, value);
        }

        /**
         * Returns a request that can be sent any number of times.
         *
         * @param body the body of a write, which may be empty; null for a read
         * @param replayable whether a repetition does no harm
         */
        public Outgoing outgoing(String method, @Nullable Payload body, boolean replayable) {
            boolean write = body != null;
            SendState state = new SendState(write, write && !replayable);
            return new Outgoing(request.method(method, body).build(), state);
        }
    }

    /** A request with the state of its last attempt. */
    public static final class Outgoing {
        private final Request request;
        private final SendState state;

        private Outgoing(Request request, SendState state) {
            this.request = request;
            this.state = state;
        }

        /** Returns the same request with another header. */
        public Outgoing with(String name, String value) {
            return new Outgoing(request.newBuilder().header(name, value).build(), state);
        }

        /** Returns the URL that is sent. */
        public String url() {
            return request.url().toString();
        }

        /** Returns the value of a header, or null. Includes the headers that OkHttp derives from the body. */
        public @Nullable String header(String name) {
            if (request.body() instanceof Payload body) {
                if (name.equalsIgnoreCase("Content-Length")) {
                    return Long.toString(body.contentLength());
                }
                if (name.equalsIgnoreCase("Content-Type")) {
                    return body.contentType() == null
                            ? null
                            : body.contentType().toString();
                }
            }
            return request.header(name);
        }

        /** Returns the bytes of the body; none for a read. */
        public byte[] body() {
            return request.body() instanceof Payload payload ? payload.bytes() : new byte[0];
        }

        /** Returns the encoded path. */
        public String path() {
            return request.url().encodedPath();
        }

        /**
         * Returns whether the last attempt got no connection, or was rejected by HTTP/2, so that it was not processed.
         */
        public boolean definitelyNotProcessed(Throwable failure) {
            return !state.mayHaveBeenReceived
                    && (state.definitelyNotSent()
                            || "stream was reset: REFUSED_STREAM".equals(failure.getMessage())
                            || failure.getClass().getSimpleName().equals("ConnectionShutdownException"));
        }

        /**
         * Returns whether the last attempt was sent before, on a stale connection, so that it may have been processed.
         */
        public boolean mayHaveBeenReceived() {
            return state.mayHaveBeenReceived;
        }

        private boolean lostOnStaleConnection(IOException failure) {
            return state.written
                    && state.onReusedConnection
                    && !state.hasResponse
                    && !state.mustNotRepeat
                    && !(failure instanceof InterruptedIOException)
                    && !Thread.currentThread().isInterrupted()
                    && isEnd(failure);
        }

        /** Returns whether this is an end of the stream, a reset or a broken pipe; with TLS these are causes. */
        private static boolean isEnd(@Nullable Throwable failure) {
            return failure != null
                    && (failure instanceof EOFException
                            || failure instanceof SocketException
                            || (failure instanceof IOException thrown && ChannelSockets.isThrownBy(thrown))
                            || isEnd(failure.getCause()));
        }
    }

    /** Reads a value from an open response. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(HttpResponse response) throws IOException;
    }
}
