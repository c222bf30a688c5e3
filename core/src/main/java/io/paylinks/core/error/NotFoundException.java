package io.paylinks.core.error;

/** 404: no such resource, or not one that this key can see. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
