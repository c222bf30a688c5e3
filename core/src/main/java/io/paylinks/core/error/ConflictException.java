package io.paylinks.core.error;

/** 409: the state of the resource, or a used idempotency key, stands against the request. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
