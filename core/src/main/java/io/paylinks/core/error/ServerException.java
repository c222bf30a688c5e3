package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/** 500 to 599: the provider, or a proxy in front of it, failed. A write may have been processed. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
