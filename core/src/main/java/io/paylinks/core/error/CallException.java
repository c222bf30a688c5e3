package io.paylinks.core.error;

import io.paylinks.core.internal.OneLine;
import io.paylinks.core.internal.error.CallDetails;
import org.jspecify.annotations.Nullable;

/**
 * A call failed. {@link #outcome()} tells whether money may have moved. The failures of earlier attempts are
 * {@linkplain #getSuppressed() suppressed exceptions}.
 */
public abstract sealed class CallException extends PaylinksException
        permits ApiException, ConnectionException, DecodingException {
    private static final long serialVersionUID = 1L;

    final CallDetails call;

    CallException(String message, @Nullable Throwable cause, CallDetails call) {
        super(message, cause);
        this.call = call;
    }

    /** Returns the operation that failed, such as {@code paymentLinks.create}. */
    public final String operation() {
        return call.operation();
    }

    /** Returns how often the request was tried. */
    public final int attempts() {
        return call.attempts();
    }

    /** Returns the idempotency key that each attempt carried, or null if the operation sends none. */
    public final @Nullable String idempotencyKey() {
        return call.idempotencyKey();
    }

    /** Returns what the call did on the provider's side, in the worst case over all attempts. */
    public final Outcome outcome() {
        return call.outcome();
    }

    /** Says what a caller can do about an outcome; empty where nothing happened. */
    static String advice(CallDetails call) {
        return switch (call.outcome()) {
            case NOT_SENT, REJECTED -> "";
            case UNKNOWN ->
                call.idempotencyKey() == null
                        ? "; it may have run: look before sending it again"
                        : "; it may have run: look before sending it again, and then with the same idempotency key";
            case APPLIED -> "; it did run: do not send it again";
        };
    }

    /** Shortens a server's text, and keeps it from writing lines of its own into a log. */
    static String oneLine(String text) {
        return OneLine.of(text);
    }
}
