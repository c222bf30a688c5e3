package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/** 400: the request was malformed or cannot be carried out. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
