package io.paylinks.gocardless.refund;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Fx;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refund of a payment, or of money collected through a mandate.
 *
 * @param amount in minor units, such as pence; null if absent or unreadable, not zero
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param reference the reference on the customer's bank statement
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Refund(
        @Nullable Long amount,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable Fx fx,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable String reference,
        @Nullable RefundStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a refund belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String mandate,
            @Nullable String payment,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
