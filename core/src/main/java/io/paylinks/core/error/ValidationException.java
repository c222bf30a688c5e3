package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/** 422: the provider rejected fields of the request; {@link ApiError#fieldErrors()} names them. */
public final class ValidationException extends ApiException {
    private static final long serialVersionUID = 1L;

    ValidationException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
