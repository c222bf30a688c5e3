package io.paylinks.core;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value together with its HTTP response, as returned by {@code client.withResponse(…)}.
 *
 * @param value the value of the call
 * @param status the HTTP status, 200 to 299
 * @param headers the response headers; names are case-insensitive
 * @param requestId the provider's id of the request, or null if it sent none; quote it to the provider's support
 * @param rateLimit the rate limit in the response, or null if there is none
 * @param attempts the number of attempts; 1 if there was no retry
 * @param replayed whether the value was created by an earlier request with the same idempotency key
 * @param body the response body, exactly as received
 */
public record ApiResponse<T>(
        T value,
        int status,
        Map<String, List<String>> headers,
        @Nullable String requestId,
        @Nullable RateLimit rateLimit,
        int attempts,
        boolean replayed,
        String body) {

    /**
     * Returns the status, the request id and the number of attempts; omits the body and the headers, which may contain
     * customer data.
     */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId + ", attempts=" + attempts + ", replayed="
                + replayed + "]";
    }
}
