package io.paylinks.core;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value together with the response it came in; {@code client.withResponse(…)} returns it.
 *
 * @param value the value of the call
 * @param status the HTTP status, 200 to 299
 * @param headers the headers of the response; names are found in upper or lower case
 * @param requestId the provider's id of the request, or null if it sent none; its support will ask for it
 * @param rateLimit the rate limit that the response states, or null if it states none
 * @param attempts how often the request was tried; 1 without a retry
 * @param replayed whether the value is what an earlier request with the same idempotency key created
 * @param body the body as text, as it was received
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
