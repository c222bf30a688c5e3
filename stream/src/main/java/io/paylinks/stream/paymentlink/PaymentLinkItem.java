package io.paylinks.stream.paymentlink;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.product.Product;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product on a payment link.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param productId the product
 * @param quantity how many
 * @param originalAmount the amount before discounts, in major units
 * @param discountedAmount the amount after discounts, in major units
 * @param couponCalculationMetadata how coupons lowered the amount
 * @param product the product itself
 * @param allowCustomQuantity whether the customer may change the quantity
 * @param minQuantity the least quantity the customer may choose
 * @param maxQuantity the largest quantity the customer may choose
 * @param currency the currency of all its amounts
 * @param productPriceId the price that was used
 * @param originalAmountInSmallestUnit the amount before discounts, in minor units
 * @param discountedAmountInSmallestUnit the amount after discounts, in minor units
 */
public record PaymentLinkItem(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable String productId,
        @Nullable Integer quantity,
        @Nullable BigDecimal originalAmount,
        @Nullable BigDecimal discountedAmount,
        @Nullable CouponCalculation couponCalculationMetadata,
        @Nullable Product product,
        @Nullable Boolean allowCustomQuantity,
        @Nullable Integer minQuantity,
        @Nullable Integer maxQuantity,
        @Nullable CurrencyCode currency,
        @Nullable String productPriceId,
        @Nullable Long originalAmountInSmallestUnit,
        @Nullable Long discountedAmountInSmallestUnit) {}
