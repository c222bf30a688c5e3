package io.paylinks.core.error;

/** 410: the resource no longer exists. */
public final class GoneException extends ApiException {
    private static final long serialVersionUID = 1L;

    GoneException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
