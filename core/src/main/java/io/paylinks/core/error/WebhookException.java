package io.paylinks.core.error;

/** A webhook request must not be trusted or could not be read. Respond with 400 and do nothing else. */
public final class WebhookException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WebhookException(Reason reason, String message) {
        super(message, null);
        this.reason = reason;
    }

    /** Returns why the request was rejected. */
    public Reason reason() {
        return reason;
    }

    /** Why a webhook request was rejected. */
    public enum Reason {
        /** The request has no signature header. */
        MISSING_HEADER,

        /** The signature header does not have the provider's format. */
        MALFORMED_HEADER,

        /** The signature does not match any secret: a secret is wrong, or the body was modified. */
        MISMATCH,

        /** The signature is valid but outside the tolerance: a replay, or a clock that is wrong. */
        STALE,

        /** The signature is valid, but the body is not the JSON of an event. */
        UNREADABLE
    }
}
