package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/** A webhook that must not be trusted, or cannot be read. Answer it with 400 and do nothing else. */
public final class SignatureException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public SignatureException(Reason reason, String message) {
        this(reason, message, null);
    }

    public SignatureException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }

    /** Why a webhook was refused. */
    public enum Reason {
        /** The request has no signature. */
        MISSING_HEADER,
        /** The signature is not in the form that the provider writes. */
        MALFORMED_HEADER,
        /** None of the secrets makes this signature: a wrong secret, or a body that is not the one that was sent. */
        MISMATCH,
        /** The signature is right, but its time is too far from now: a replay, or a wrong clock. */
        STALE,
        /** The signature is right, but the body is not the JSON of an event. */
        UNREADABLE
    }
}
