package io.paylinks.stream.coupon;

import io.paylinks.core.internal.Copies;
import java.util.List;

/**
 * How coupons lowered an amount.
 *
 * @param coupons the coupons in the order in which they were applied
 */
public record CouponCalculation(List<AppliedCoupon> coupons) {

    public CouponCalculation {
        coupons = Copies.list(coupons);
    }
}
