package io.paylinks.micrometer.wrong;

import io.paylinks.core.internal.Masking;
import io.paylinks.stream.coupon.Coupon;

/** Metrics of one provider, made with core's machinery. */
final class WrongMetrics {
    private WrongMetrics() {}

    static String key(Coupon coupon) {
        return Masking.toString(coupon);
    }
}
