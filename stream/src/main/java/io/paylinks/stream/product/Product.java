package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product, or a service.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param name its name
 * @param description a text about it
 * @param type how it is charged
 * @param recurringInterval how often it recurs; null if it does not
 * @param recurringIntervalCount how many intervals lie between two charges
 * @param price the price in major units
 * @param currency the currency of its price
 * @param isPriceExemptFromVat whether no VAT is due
 * @param isPriceInclusiveOfVat whether the price contains VAT
 * @param priceExcludingVat the price without VAT, in major units
 * @param vatAmount the VAT in major units
 * @param prices its prices, one for each currency
 * @param isActive whether it can be used
 * @param isOneTime whether it was made for one sale
 * @param isUsedInFinalizedInvoice whether a finalized invoice has it, so that it cannot be changed any more
 * @param extra fields that this version does not know, under their wire names
 */
public record Product(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable ProductType type,
        @Nullable RecurringInterval recurringInterval,
        @Nullable Integer recurringIntervalCount,
        @Nullable BigDecimal price,
        @Nullable CurrencyCode currency,
        @Nullable Boolean isPriceExemptFromVat,
        @Nullable Boolean isPriceInclusiveOfVat,
        @Nullable BigDecimal priceExcludingVat,
        @Nullable BigDecimal vatAmount,
        List<ProductPrice> prices,
        @Nullable Boolean isActive,
        @Nullable Boolean isOneTime,
        @Nullable Boolean isUsedInFinalizedInvoice,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Product {
        prices = Copies.list(prices);
        extra = Copies.map(extra);
    }
}
