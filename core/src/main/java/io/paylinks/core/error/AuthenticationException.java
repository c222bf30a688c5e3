package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/** 401: the key is missing, wrong or revoked, or has no access to this resource. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    AuthenticationException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
