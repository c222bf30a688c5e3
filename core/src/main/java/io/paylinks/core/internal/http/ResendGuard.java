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
 * The last thing between a request and its socket. It knows whether the request was let out, lets a write out only
 * once, and hides from OkHttp what would make it send a request again, or fail on an answer.
 */
final class ResendGuard implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int PROXY_AUTHENTICATION = 407;
    private static final long TIME_TO_READ = TimeUnit.MILLISECONDS.toNanos(1);

    private static final int MANY_CONNECTIONS = 256;

    private final Map<Call, Passage> running;

    /** Connections by their identity; without a lock, as every call looks here. */
    private final Map<Integer, Seen> seen = new ConcurrentHashMap<>();

    ResendGuard(Map<Call, Passage> running) {
        this.running = running;
    }

    /** Notes that a request left the user's application interceptors. Stands behind all of them. */
    Response left(Chain chain) throws IOException {
        Passage passage = passage(chain);
        if (passage != null) {
            passage.left = true;
        }
        return chain.proceed(chain.request());
    }

    /** Notes that a request got a connection. Stands before the user's network interceptors. */
    Response connected(Chain chain) throws IOException {
        Passage passage = passage(chain);
        if (passage != null) {
            passage.connected = true;
        }
        return chain.proceed(chain.request());
    }

    /** By the call, as an interceptor may have made a request of its own; null for a copy of the call. */
    private @Nullable Passage passage(Chain chain) {
        return running.get(chain.call());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Passage passage = passage(chain);
        if (passage == null && request.body() == null) {
            return chain.proceed(request);
        }
        if (passage == null || (passage.reached && passage.write)) {
            throw new IOException("something below the client tried to send this request again");
        }
        Connection connection = chain.connection();
        if (connection != null) {
            Seen it = seen(connection);
            passage.reused = it.used;
            it.used = true;
            if (connection.protocol().compareTo(Protocol.HTTP_1_1) <= 0) {
                requireSilent(connection, it.one.clear(), passage);
            } else if (passage.reused && passage.delicate) {
                requireOpen(connection.socket());
            }
        }
        passage.connected = true;
        passage.reached = true;
        return hidden(chain.proceed(request), passage, connection);
    }

    /** OkHttp acts on these by itself; {@link Answer} takes the disguise away again. */
    private static Response hidden(Response response, Passage passage, @Nullable Connection connection) {
        if (response.code() == PROXY_AUTHENTICATION && !isProxied(connection)) {
            passage.refusedAsProxy = true;
            return response.newBuilder().code(400).build();
        }
        String retryAfter = response.header(RETRY_AFTER); // "+7" is no number to OkHttp
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
        if (seen.size() > MANY_CONNECTIONS) {
            seen.values().removeIf(reference -> reference.get() == null);
        }
        Seen first = new Seen(connection);
        seen.put(id, first);
        return first;
    }

    /** A connection that carried a request, or is about to. */
    private static final class Seen extends WeakReference<Connection> {
        /** For the look at it; an HTTP/1 connection has one request at a time. */
        final ByteBuffer one = ByteBuffer.allocate(1);

        volatile boolean used;

        Seen(Connection connection) {
            super(connection);
        }
    }

    static int unhide(int status, Passage passage) {
        return passage.refusedAsProxy ? PROXY_AUTHENTICATION : status;
    }

    static String unhide(String header, String value) {
        return value.startsWith("+") && header.equalsIgnoreCase(RETRY_AFTER) ? value.substring(1) : value;
    }

    private static boolean isProxied(@Nullable Connection connection) {
        return connection != null && connection.route().proxy().type() == Proxy.Type.HTTP;
    }

    /**
     * Refuses a connection on which something waits to be read: bytes that the next request would take for its answer,
     * or the end of the stream, which OkHttp itself looks for only after ten idle seconds. A connection that its server
     * closed a moment ago would lose the request, and for a write nobody would know whether it ran. What OkHttp has
     * read ahead already cannot be seen from here.
     */
    private static void requireSilent(Connection connection, ByteBuffer one, Passage passage) throws IOException {
        Socket socket = connection.socket();
        SocketChannel channel = socket.getChannel();
        boolean isPlain = connection.handshake() == null;
        boolean isSilent;
        try {
            if (channel != null && Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException(); // a channel would break off in the middle of the request
            }
            if (channel != null && (passage.reused || isPlain)) { // a new TLS connection has session tickets to read
                isSilent = (isPlain || hasRead(socket)) && ChannelSockets.isSilent(channel, one);
            } else {
                isSilent = (!passage.reused || hasRead(socket)) && (!passage.delicate || isOpen(socket));
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
     * Refuses an HTTP/2 connection whose end has come. OkHttp reads such a connection in a thread of its own, which
     * gets the time here to see an end that comes right after an answer, and closes the socket then.
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

    /** The JDK says "open" by a timeout, and "closed" by an end or by bytes that nobody asked for. */
    private static boolean isOpen(Socket socket) throws IOException {
        int timeout = socket.getSoTimeout();
        socket.setSoTimeout(1);
        if (socket.getSoTimeout() != 1) {
            return true; // a socket of the user's that knows no timeouts would wait for ever
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

    /** The pooled connection was no good any more; nothing was sent. */
    static final class StaleConnectionException extends IOException {
        private static final long serialVersionUID = 1L;

        StaleConnectionException(@Nullable Throwable cause) {
            super("the pooled connection was closed by the server", cause);
        }
    }
}
