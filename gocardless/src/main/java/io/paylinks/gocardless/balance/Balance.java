package io.paylinks.gocardless.balance;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A balance of a creditor. It may lag behind by a few minutes.
 *
 * <p>The {@code creditor} of its links is whose balance it is.
 *
 * @param amount in minor units, such as pence
 * @param balanceType what the balance consists of
 * @param extra unknown fields, keyed by their JSON names
 */
public record Balance(
        @Nullable Long amount,
        @Nullable BalanceType balanceType,
        @Nullable CurrencyCode currency,
        @Nullable Instant lastUpdatedAt,
        @Nullable Links links,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of what a balance belongs to.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
