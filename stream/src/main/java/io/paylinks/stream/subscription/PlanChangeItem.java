package io.paylinks.stream.subscription;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product of a subscription after a change.
 *
 * @param productId the product
 * @param productName the product's name
 * @param quantity how many
 * @param originalAmount the amount before discounts, in major units
 * @param discountedAmount the amount after discounts, in major units
 */
public record PlanChangeItem(
        @Nullable String productId,
        @Nullable String productName,
        @Nullable Integer quantity,
        @Nullable BigDecimal originalAmount,
        @Nullable BigDecimal discountedAmount) {}
