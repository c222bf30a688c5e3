package io.paylinks.core.internal.error;

import io.paylinks.core.RateLimit;
import io.paylinks.core.error.ApiError;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response with a status outside 200 to 299.
 *
 * @param status the HTTP status
 * @param headers the headers, with case-insensitive names
 * @param body the first 256 KiB of the body as text
 * @param error the error in the body
 * @param requestId the provider's id of the request, or null
 * @param retryAfter how long the server asks to wait, or null
 * @param rateLimit the rate limit in the headers, or null
 * @param hint what to check, or null
 */
public record ErrorResponse(
        int status,
        Map<String, List<String>> headers,
        String body,
        ApiError error,
        @Nullable String requestId,
        @Nullable Duration retryAfter,
        @Nullable RateLimit rateLimit,
        @Nullable String hint)
        implements Serializable {

    /** Returns the same response with another error. */
    public ErrorResponse with(ApiError error) {
        return new ErrorResponse(status, headers, body, error, requestId, retryAfter, rateLimit, hint);
    }

    /**
     * Returns the status, the error and the request id; omits the body and the headers, which may contain customer
     * data.
     */
    @Override
    public String toString() {
        return "ErrorResponse[status=" + status + ", error=" + error + ", requestId=" + requestId + "]";
    }
}
