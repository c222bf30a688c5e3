package io.paylinks.stream.subscription;

import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.product.Product;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product of a subscription.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param productId the product
 * @param subscriptionId the subscription it belongs to
 * @param quantity how many
 * @param originalAmount the amount before discounts, in major units
 * @param discountedAmount the amount after discounts, in major units
 * @param couponCalculationMetadata how coupons lowered the amount
 * @param product the product itself
 */
public record SubscriptionItem(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable String productId,
        @Nullable String subscriptionId,
        @Nullable Integer quantity,
        @Nullable BigDecimal originalAmount,
        @Nullable BigDecimal discountedAmount,
        @Nullable CouponCalculation couponCalculationMetadata,
        @Nullable Product product) {}
