package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/** 429: too many requests. {@link #retryAfter()} and {@link #rateLimit()} say when to continue. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
