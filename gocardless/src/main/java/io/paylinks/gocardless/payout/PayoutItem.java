package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.gocardless.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One payment, refund or fee within a payout. It has no id.
 *
 * @param amount in minor units, with fractions; negative if deducted from the payout; null if absent or unreadable, not
 *     zero
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PayoutItem(
        @Nullable BigDecimal amount,
        @Nullable Links links,
        List<Tax> taxes,
        @Nullable PayoutItemType type,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a payout item belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String mandate,
            @Nullable String payment,
            @Nullable String refund,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * A tax on an item.
     *
     * @param amount in minor units, with fractions; null if absent or unreadable, not zero
     * @param destinationAmount the amount in the currency of the tax authority; null if absent or unreadable, not zero
     * @param exchangeRate null until the exchange has taken place
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Tax(
            @Nullable BigDecimal amount,
            @Nullable CurrencyCode currency,
            @Nullable BigDecimal destinationAmount,
            @Nullable CurrencyCode destinationCurrency,
            @Nullable BigDecimal exchangeRate,
            @Nullable String taxRateId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
