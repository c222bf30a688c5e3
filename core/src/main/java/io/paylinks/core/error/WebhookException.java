package io.paylinks.core.error;

/** A webhook request that must not be trusted or could not be read. Answer it with 400 and do nothing else. */
public final class WebhookException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WebhookException(Reason reason, String message) {
        super(message, null);
        this.reason = reason;
    }

    /** Returns why the request was refused. */
    public Reason reason() {
        return reason;
    }

    /** Why a webhook request was refused. */
    public enum Reason {
        /** The request has no signature header. */
        MISSING_HEADER,

        /** The signature header is not in the form that the provider writes. */
        MALFORMED_HEADER,

        /** No secret produces this signature: the secret is wrong, or the body is not the one that was sent. */
        MISMATCH,

        /** The signature is valid but too old or too new: a replay, or a clock that is off. */
        STALE,

        /** The signature is valid, but the body is not the JSON of an event. */
        UNREADABLE
    }
}
