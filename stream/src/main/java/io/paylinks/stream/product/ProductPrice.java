package io.paylinks.stream.product;

import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product in one currency.
 *
 * @param id its id
 * @param currency its currency
 * @param amount the price in major units
 * @param isActive whether it can be used
 * @param isPriceInclusiveOfVat whether the price contains VAT
 * @param isPriceExemptFromVat whether no VAT is due
 * @param priceExcludingVat the price without VAT, in major units
 * @param vatAmount the VAT in major units
 */
public record ProductPrice(
        @Nullable String id,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal amount,
        @Nullable Boolean isActive,
        @Nullable Boolean isPriceInclusiveOfVat,
        @Nullable Boolean isPriceExemptFromVat,
        @Nullable BigDecimal priceExcludingVat,
        @Nullable BigDecimal vatAmount) {}
