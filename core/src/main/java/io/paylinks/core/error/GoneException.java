package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/** 410: the resource no longer exists. */
public final class GoneException extends ApiException {
    private static final long serialVersionUID = 1L;

    GoneException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
