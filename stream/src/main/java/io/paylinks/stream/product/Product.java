package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product or service that links, invoices and subscriptions sell.
 *
 * @param recurringInterval the length of a billing interval; null for a one-off product
 * @param recurringIntervalCount the number of intervals between two charges
 * @param price in major units; see {@code prices} for other currencies; null if absent or unreadable, not zero
 * @param currency the currency of {@code price}
 * @param isPriceInclusiveOfVat whether the price includes VAT
 * @param priceExcludingVat in major units; null if absent or unreadable, not zero
 * @param vatAmount in major units; null if absent or unreadable, not zero
 * @param prices the prices, one per currency
 * @param isActive whether the product can be sold
 * @param isOneTime whether the product was created for a single sale
 * @param isUsedInFinalizedInvoice whether a finalized invoice contains the product, so that it can no longer be changed
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Product(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonProperty(required = true) String id,
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
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
