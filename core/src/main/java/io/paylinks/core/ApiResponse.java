package io.paylinks.core;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value together with the answer it came in, as {@code client.withResponse(…)} returns it.
 *
 * @param value the value of the call
 * @param status the HTTP status, 200 to 299
 * @param headers the answer's headers; names are found in any case
 * @param requestId the provider's id of the request, or null if it sent none; support will ask for it
 * @param rateLimit what the answer said about the rate limit, or null if nothing
 * @param attempts how often the request was tried, 1 without a retry
 * @param replayed whether the value is what an earlier request with the same idempotency key had made
 * @param body the answer as text, as the server sent it
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

    /** Returns status, request id and attempts: not the body and not the headers, which may hold customer data. */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId + ", attempts=" + attempts + ", replayed="
                + replayed + "]";
    }
}
