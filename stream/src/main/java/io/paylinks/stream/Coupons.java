package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CreateCoupon;
import io.paylinks.stream.coupon.ListCoupons;
import io.paylinks.stream.coupon.UpdateCoupon;

/**
 * Operations on coupons.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class Coupons {
    private static final String ALL = "/api/v2/coupons";
    private static final String ONE = ALL + "/{coupon_id}";

    private final Exchange exchange;

    Coupons(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a coupon. */
    public Coupon get(String couponId) {
        return exchange.send(Operation.get("coupons.get", ONE, couponId), Coupon.class);
    }

    /** Lists all coupons, newest first. */
    public Page<Coupon> list() {
        return list(ListCoupons.builder().build());
    }

    /** Lists coupons. */
    public Page<Coupon> list(ListCoupons request) {
        return exchange.page(Operation.get("coupons.list", ALL).query(request), Coupon.class);
    }

    /** Creates a coupon. A percentage has no currency, an amount needs one. */
    public Coupon create(CreateCoupon request) {
        return exchange.send(Operation.post("coupons.create", ALL).body(request), Coupon.class);
    }

    /** Changes the fields that are set. A coupon that a finalized invoice has ends in {@code COUPON_USED_IN_FINALIZED_INVOICE}. */
    public Coupon update(String couponId, UpdateCoupon request) {
        return exchange.send(Operation.put("coupons.update", ONE, couponId).body(request), Coupon.class);
    }

    /** Switches a coupon on. */
    public Coupon activate(String couponId) {
        return update(couponId, UpdateCoupon.builder().isActive(true).build());
    }

    /** Switches a coupon off. */
    public Coupon deactivate(String couponId) {
        return update(couponId, UpdateCoupon.builder().isActive(false).build());
    }

    /** Deletes a coupon. */
    public Deleted delete(String couponId) {
        return exchange.send(Operation.delete("coupons.delete", ONE, couponId), Deleted.class);
    }
}
