package io.paylinks.gocardless.balance;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A balance of a creditor, which may be a few minutes old.
 *
 * <p>The creditor is in its {@code links}.
 *
 * @param amount in minor units, such as pence; null if absent or unreadable, not zero
 * @param balanceType the kind of balance
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Balance(
        @Nullable Long amount,
        @Nullable BalanceType balanceType,
        @Nullable CurrencyCode currency,
        @Nullable Instant lastUpdatedAt,
        @Nullable Links links,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a balance belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
