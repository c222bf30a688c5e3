package io.paylinks.core.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last thing between a request and its socket. It knows whether the request was let out, lets a write out only
 * once, and keeps OkHttp from sending a request again on {@code 503} with {@code Retry-After: 0}.
 */
final class ResendGuard implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Passage passage =
                chain.call().request().tag(Passage.class); // an interceptor may have made a request of its own
        if (passage == null) {
            return chain.proceed(request);
        }
        if (passage.reached && passage.onlyOnce) {
            throw new IOException("something below the client tried to send this request again");
        }
        if (passage.needsFreshConnection) {
            requireOpen(chain.connection());
        }
        passage.reached = true;
        Response response = chain.proceed(request);
        String retryAfter = response.header(RETRY_AFTER);
        // OkHttp acts on a number here by itself; "+7" is no number to it. Answer takes the plus away again.
        return retryAfter != null && DIGITS.matcher(retryAfter).matches()
                ? response.newBuilder().header(RETRY_AFTER, "+" + retryAfter).build()
                : response;
    }

    static String unhide(String header, String value) {
        return value.startsWith("+") && header.equalsIgnoreCase(RETRY_AFTER) ? value.substring(1) : value;
    }

    /**
     * Looks for the end of stream on a pooled HTTP/1 connection, which OkHttp itself does only after ten idle seconds.
     * A connection that its server closed a moment ago would lose a write without anyone knowing whether it ran.
     */
    private static void requireOpen(Connection connection) throws IOException {
        if (connection == null || connection.protocol().compareTo(Protocol.HTTP_1_1) > 0) {
            return;
        }
        Socket socket = connection.socket();
        int timeout = socket.getSoTimeout();
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read(); // the end, or bytes that nobody asked for
        } catch (SocketTimeoutException open) {
            socket.setSoTimeout(timeout);
            return;
        } catch (IOException broken) {
            socket.close();
            throw new StaleConnectionException(broken);
        }
        socket.close();
        throw new StaleConnectionException(null);
    }

    /** What happened to one attempt; travels with the request as its tag. */
    static final class Passage {
        final boolean onlyOnce;
        final boolean needsFreshConnection;
        boolean reached;

        Passage(boolean onlyOnce, boolean needsFreshConnection) {
            this.onlyOnce = onlyOnce;
            this.needsFreshConnection = needsFreshConnection;
        }
    }

    /** The pooled connection was closed by the server; nothing was sent. */
    static final class StaleConnectionException extends IOException {
        private static final long serialVersionUID = 1L;

        StaleConnectionException(@org.jspecify.annotations.Nullable Throwable cause) {
            super("the pooled connection was closed by the server", cause);
        }
    }
}
