package io.paylinks.core.error;

/** 409: the request conflicts with the state of the resource, or its idempotency key was used before. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
