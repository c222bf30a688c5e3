package io.paylinks.stream.invoice;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.product.Product;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product on an invoice.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param productId the product
 * @param product the product itself
 * @param quantity how many
 * @param originalAmount the amount before discounts, in major units
 * @param discountedAmount the amount after discounts, in major units
 * @param couponCalculationMetadata how coupons lowered the amount
 * @param currency the currency of all its amounts
 * @param unitPrice the price of one, in major units
 * @param productPriceId the price that was used
 * @param originalAmountInSmallestUnit the amount before discounts, in minor units
 * @param discountedAmountInSmallestUnit the amount after discounts, in minor units
 */
public record InvoiceItem(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable String productId,
        @Nullable Product product,
        @Nullable Integer quantity,
        @Nullable BigDecimal originalAmount,
        @Nullable BigDecimal discountedAmount,
        @Nullable CouponCalculation couponCalculationMetadata,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal unitPrice,
        @Nullable String productPriceId,
        @Nullable Long originalAmountInSmallestUnit,
        @Nullable Long discountedAmountInSmallestUnit) {}
