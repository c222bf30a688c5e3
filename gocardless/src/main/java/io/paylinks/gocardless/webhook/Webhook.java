package io.paylinks.gocardless.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A past delivery of events to an endpoint, with the endpoint's response.
 *
 * @param isTest whether it was a test
 * @param requestBody the JSON sent: {@code GoCardlessJson.read(Delivery.class, webhook.requestBody())}
 * @param requestHeaders the headers sent, including the signature
 * @param responseBody the endpoint's response, possibly truncated
 * @param responseCode the status of the endpoint's response
 * @param successful whether the status was 2xx
 * @param url the URL of the endpoint
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Webhook(
        @Nullable Instant createdAt,
        @JsonProperty(required = true) String id,
        @Nullable Boolean isTest,
        @Nullable String requestBody,
        Map<String, @Nullable Object> requestHeaders,
        @Nullable String responseBody,
        @Nullable Boolean responseBodyTruncated,
        @Nullable Integer responseCode,
        Map<String, @Nullable Object> responseHeaders,
        @Nullable Boolean responseHeadersContentTruncated,
        @Nullable Boolean responseHeadersCountTruncated,
        @Nullable Boolean successful,
        @Nullable String url,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    /** Masks bodies and headers, which may contain customer data, the signature and keys of the endpoint. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
