package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product in one currency. Prices within products have no times and no minor units.
 *
 * @param amount the price, in major units; null if absent or unreadable, not zero
 * @param isActive false if the price was replaced
 * @param isPriceInclusiveOfVat whether the price includes VAT
 * @param priceExcludingVat in major units; null if absent or unreadable, not zero
 * @param vatAmount in major units; null if absent or unreadable, not zero
 * @param amountInSmallestUnit the amount in minor units, such as halalas; null if absent or unreadable, not zero
 * @param extra unknown and unreadable fields, keyed by their JSON names
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
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
