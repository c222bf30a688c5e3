package io.paylinks.gocardless.negativebalancelimit;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A negative balance limit: how far below zero a creditor's balance may fall.
 *
 * @param balanceLimit in minor units, such as pence; null if absent or unreadable, not zero
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record NegativeBalanceLimit(
        @Nullable Long balanceLimit,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a negative balance limit belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creatorUser,
            @Nullable String creditor,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
