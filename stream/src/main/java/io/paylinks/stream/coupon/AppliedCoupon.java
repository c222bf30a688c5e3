package io.paylinks.stream.coupon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one coupon took off an amount.
 *
 * @param couponId the coupon
 * @param name its name
 * @param isPercentage whether the discount is a percentage
 * @param discountValue the discount: percent if {@code isPercentage}, else an amount in major units
 * @param order its place in the sequence in which coupons were applied
 * @param amountBeforeDiscount the amount before this coupon, in major units
 * @param discountAmount what this coupon took off, in major units
 * @param amountAfterDiscount the amount after this coupon, in major units
 * @param currency the currency of all its amounts
 */
public record AppliedCoupon(
        @Nullable String couponId,
        @Nullable String name,
        @Nullable Boolean isPercentage,
        @Nullable BigDecimal discountValue,
        @Nullable Integer order,
        @Nullable BigDecimal amountBeforeDiscount,
        @Nullable BigDecimal discountAmount,
        @Nullable BigDecimal amountAfterDiscount,
        @Nullable String currency) {}
