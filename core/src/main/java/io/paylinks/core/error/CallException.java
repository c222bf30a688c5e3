package io.paylinks.core.error;

import io.paylinks.core.internal.OneLine;
import io.paylinks.core.internal.error.CallDetails;
import org.jspecify.annotations.Nullable;

/**
 * A call failed. {@link #outcome()} says whether money may have moved. Failures of earlier attempts are
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

    /** Returns the number of attempts. */
    public final int attempts() {
        return call.attempts();
    }

    /** Returns the idempotency key of all attempts, or null if the operation sends none. */
    public final @Nullable String idempotencyKey() {
        return call.idempotencyKey();
    }

    /** Returns what the call may have done at the provider: the worst outcome of all attempts. */
    public final Outcome outcome() {
        return call.outcome();
    }

    /** Returns what a caller can do about an outcome; empty if nothing happened. */
    static String advice(CallDetails call) {
        return switch (call.outcome()) {
            case NOT_SENT, REJECTED -> "";
            case UNKNOWN ->
                call.idempotencyKey() == null
                        ? "; it may have been processed: check before retrying"
                        : "; it may have been processed: check before retrying with the same idempotency key";
            case APPLIED -> "; it was processed: do not retry";
        };
    }

    /** Shortens a server's text and removes line breaks that could forge lines of a log. */
    static String oneLine(String text) {
        return OneLine.of(text);
    }
}
