package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * There was no response: the connection failed or was lost, the call timed out or was cancelled, a limiter prevented
 * it, or the application's own code between the client and the network threw an exception, which is the cause.
 */
public final class ConnectionException extends CallException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    ConnectionException(CallDetails call, String what, @Nullable Throwable cause, @Nullable Duration retryAfter) {
        super(call.method() + " " + call.path() + ": " + oneLine(what) + advice(call), cause, call);
        this.retryAfter = retryAfter;
    }

    /**
     * Returns how long to wait before the call can succeed, if a {@link io.paylinks.core.Limiter} prevented it;
     * otherwise null.
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
