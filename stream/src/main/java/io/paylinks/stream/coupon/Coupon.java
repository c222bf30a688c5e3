package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A coupon: a discount for payment links, invoices and subscriptions.
 *
 * @param discountValue the discount: a percentage if {@code isPercentage}, otherwise an amount in major units
 * @param currency the currency of {@code discountValue}; null for a percentage
 * @param isPercentage whether {@code discountValue} is a percentage
 * @param isActive whether the coupon can be applied to new links, invoices and subscriptions
 * @param redemptions the number of times that the coupon was used; null if the API omits it
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Coupon(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonProperty(required = true) String id,
        @Nullable String name,
        @Nullable BigDecimal discountValue,
        @Nullable CurrencyCode currency,
        @Nullable Boolean isPercentage,
        @Nullable Boolean isActive,
        @Nullable Long redemptions,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
