package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product in one currency. Inside of a product, the times and the minor units are null.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param currency its currency
 * @param amount the price in major units
 * @param isActive whether it can be used
 * @param isPriceInclusiveOfVat whether the price contains VAT
 * @param isPriceExemptFromVat whether no VAT is due
 * @param priceExcludingVat the price without VAT, in major units
 * @param vatAmount the VAT in major units
 * @param amountInSmallestUnit the amount in minor units, such as halalas
 * @param extra fields that this version does not know, under their wire names
 */
public record ProductPrice(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal amount,
        @Nullable Boolean isActive,
        @Nullable Boolean isPriceInclusiveOfVat,
        @Nullable Boolean isPriceExemptFromVat,
        @Nullable BigDecimal priceExcludingVat,
        @Nullable BigDecimal vatAmount,
        @Nullable Long amountInSmallestUnit,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ProductPrice {
        extra = Copies.map(extra);
    }
}
