package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The effect of coupons on an amount.
 *
 * @param coupons the coupons in the order in which they were applied
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record CouponCalculation(
        List<AppliedCoupon> coupons,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The effect of one coupon on an amount.
     *
     * @param isPercentage whether {@code discountValue} is a percentage
     * @param discountValue the discount: a percentage if {@code isPercentage}, otherwise an amount in major units
     * @param order the position in which the coupon was applied
     * @param amountBeforeDiscount in major units; null if absent or unreadable, not zero
     * @param discountAmount the reduction by this coupon, in major units; null if absent or unreadable, not zero
     * @param amountAfterDiscount in major units; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
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
            @Nullable String currency,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
