package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * No response came: the connection failed or was lost, the call timed out, it was cancelled, a limiter kept it from
 * being sent, or something of the application's that stands between the client and the network threw an exception,
 * which is the cause.
 */
public final class ConnectionException extends CallException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    ConnectionException(CallDetails call, String what, @Nullable Throwable cause, @Nullable Duration retryAfter) {
        super(call.method() + " " + call.path() + ": " + oneLine(what) + advice(call), cause, call);
        this.retryAfter = retryAfter;
    }

    /**
     * Returns how long to wait before the call can succeed, if it was a {@link io.paylinks.core.Limiter} that kept it
     * from being sent; otherwise null.
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
