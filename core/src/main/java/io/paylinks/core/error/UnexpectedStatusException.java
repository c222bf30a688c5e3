package io.paylinks.core.error;

/** A status that has no exception of its own. Redirects are among them: they are never followed. */
public final class UnexpectedStatusException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
