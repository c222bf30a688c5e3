package io.paylinks.core.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ref.WeakReference;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The last interceptor before the socket. It records whether a request was written, passes a write on only once, and
 * hides from OkHttp what would make it resend a request or reject a response.
 */
final class ResendGuard implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int PROXY_AUTHENTICATION = 407;
    private static final long TIME_TO_READ = TimeUnit.MILLISECONDS.toNanos(1);

    private static final int MAX_CONNECTIONS_BEFORE_CLEANUP = 256;

    private final Map<Call, SendState> running;

    /** Connections by identity hash; without a lock, because every call reads it. */
    private final Map<Integer, Seen> seen = new ConcurrentHashMap<>();

    ResendGuard(Map<Call, SendState> running) {
        this.running = running;
    }

    /** Records that a request passed the user's application interceptors. Runs after all of them. */
    Response left(Chain chain) throws IOException {
        SendState state = state(chain);
        if (state != null) {
            state.leftInterceptors = true;
        }
        return chain.proceed(chain.request());
    }

    /** Records that a request got a connection. Runs before the user's network interceptors. */
    Response connected(Chain chain) throws IOException {
        SendState state = state(chain);
        if (state != null) {
            state.connected = true;
        }
        return chain.proceed(chain.request());
    }

    /**
     * Finds the state by the call, because an interceptor may have replaced the request; null for a copy of the call.
     */
    private @Nullable SendState state(Chain chain) {
        return running.get(chain.call());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        SendState state = state(chain);
        if (state == null && request.body() == null) {
            return chain.proceed(request);
        }
        if (state == null || (state.written && state.isWrite)) {
            throw new IOException("an interceptor or OkHttp tried to resend this request");
        }
        Connection connection = chain.connection();
        if (connection != null) {
            Seen it = seen(connection);
            state.onReusedConnection = it.used;
            it.used = true;
            if (connection.protocol().compareTo(Protocol.HTTP_1_1) <= 0) {
                requireSilent(connection, it.one.clear(), state);
            } else if (state.onReusedConnection && state.mustNotRepeat) {
                requireOpen(connection.socket());
            }
        }
        state.connected = true;
        state.written = true;
        return hidden(chain.proceed(request), state, connection);
    }

    /** Hides what OkHttp would act on by itself; {@link HttpResponse} restores it. */
    private static Response hidden(Response response, SendState state, @Nullable Connection connection) {
        if (response.code() == PROXY_AUTHENTICATION && !isProxied(connection)) {
            state.isOrigins407 = true;
            return response.newBuilder().code(400).build();
        }
        String retryAfter = response.header(RETRY_AFTER); // OkHttp does not parse "+7"
        return retryAfter != null && DIGITS.matcher(retryAfter).matches()
                ? response.newBuilder().header(RETRY_AFTER, "+" + retryAfter).build()
                : response;
    }

    private Seen seen(Connection connection) {
        int id = System.identityHashCode(connection);
        Seen known = seen.get(id);
        if (known != null && known.get() == connection) {
            return known;
        }
        if (seen.size() > MAX_CONNECTIONS_BEFORE_CLEANUP) {
            seen.values().removeIf(reference -> reference.get() == null);
        }
        Seen first = new Seen(connection);
        seen.put(id, first);
        return first;
    }

    /** A connection that has carried a request or is about to. */
    private static final class Seen extends WeakReference<Connection> {
        /** The buffer for polling it; an HTTP/1 connection has one request at a time. */
        final ByteBuffer one = ByteBuffer.allocate(1);

        volatile boolean used;

        Seen(Connection connection) {
            super(connection);
        }
    }

    static int unhide(int status, SendState state) {
        return state.isOrigins407 ? PROXY_AUTHENTICATION : status;
    }

    static String unhide(String header, String value) {
        return value.startsWith("+") && header.equalsIgnoreCase(RETRY_AFTER) ? value.substring(1) : value;
    }

    private static boolean isProxied(@Nullable Connection connection) {
        return connection != null && connection.route().proxy().type() == Proxy.Type.HTTP;
    }

    /**
     * Rejects a connection with something to read: bytes that would be mistaken for the response to the next request,
     * or the end of the stream, which OkHttp checks for only after ten idle seconds. A connection that the server has
     * just closed would lose the request, and the outcome of a write would be unknown. Bytes that OkHttp has buffered
     * already are not visible here.
     */
    private static void requireSilent(Connection connection, ByteBuffer one, SendState state) throws IOException {
        Socket socket = connection.socket();
        SocketChannel channel = socket.getChannel();
        boolean isPlain = connection.handshake() == null;
        boolean isSilent;
        try {
            if (channel != null && Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException(); // a channel would fail in the middle of the request
            }
            if (channel != null
                    && (state.onReusedConnection || isPlain)) { // a new TLS connection has session tickets to read
                isSilent = (isPlain || hasRead(socket)) && ChannelSockets.isSilent(channel, one);
            } else {
                isSilent = (!state.onReusedConnection || hasRead(socket)) && (!state.mustNotRepeat || isOpen(socket));
            }
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException broken) {
            socket.close();
            throw new StaleConnectionException(broken);
        }
        if (!isSilent) {
            socket.close();
            throw new StaleConnectionException(null);
        }
    }

    /**
     * Rejects an HTTP/2 connection that the server has closed. OkHttp reads such a connection in a separate thread,
     * which is given the time to notice a close that follows a response at once, and to close the socket.
     */
    private static void requireOpen(Socket socket) throws StaleConnectionException {
        LockSupport.parkNanos(TIME_TO_READ);
        if (socket.isClosed()) {
            throw new StaleConnectionException(null);
        }
    }

    private static boolean hasRead(Socket socket) throws IOException {
        return socket.getInputStream().available() == 0;
    }

    /** An open socket times out; on a closed one, the end of the stream or unexpected bytes are read. */
    private static boolean isOpen(Socket socket) throws IOException {
        int timeout = socket.getSoTimeout();
        socket.setSoTimeout(1);
        if (socket.getSoTimeout() != 1) {
            return true; // a custom socket that ignores timeouts would block forever
        }
        try {
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException open) {
            return true;
        } finally {
            restore(socket, timeout);
        }
    }

    private static void restore(Socket socket, int timeout) throws SocketException {
        if (!socket.isClosed()) {
            socket.setSoTimeout(timeout);
        }
    }

    /** Thrown if a pooled connection is stale; nothing was sent. */
    static final class StaleConnectionException extends IOException {
        private static final long serialVersionUID = 1L;

        StaleConnectionException(@Nullable Throwable cause) {
            super("the pooled connection was closed by the server", cause);
        }
    }
}
