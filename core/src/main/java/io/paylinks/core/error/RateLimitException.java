package io.paylinks.core.error;

/** 429: too many calls; {@link #retryAfter()} and {@link #rateLimit()} say when to go on. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
