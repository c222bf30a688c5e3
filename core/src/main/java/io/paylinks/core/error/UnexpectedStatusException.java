package io.paylinks.core.error;

/** A status that no other exception stands for, redirects among them: they are never followed. */
public final class UnexpectedStatusException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
