package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CreateCoupon;
import io.paylinks.stream.coupon.ListCoupons;
import io.paylinks.stream.coupon.UpdateCoupon;

/** Operations on coupons. */
public final class Coupons {
    private static final String ALL = "/api/v2/coupons";
    private static final String ONE = ALL + "/{coupon_id}";

    private final Resource<Coupon> coupons;

    Coupons(Exchange exchange) {
        this.coupons = exchange.resource("coupons", Coupon.class);
    }

    /**
     * Fetches a coupon.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/coupons/{coupon_id}</a>
     */
    public Coupon get(String couponId) {
        return coupons.get("get", ONE, couponId).send();
    }

    /**
     * Lists all coupons, newest first.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/coupons</a>
     */
    public Page<Coupon> list() {
        return list(ListCoupons.builder().build());
    }

    /**
     * Lists the coupons that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/coupons</a>
     */
    public Page<Coupon> list(ListCoupons request) {
        return coupons.get("list", ALL).query(request).page();
    }

    /**
     * Creates a coupon. An amount requires a currency; a percentage must not have one.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/coupons</a>
     */
    public Coupon create(CreateCoupon request) {
        return coupons.post("create", ALL).body(request).send();
    }

    /**
     * Changes the fields that are set: {@code isActive(false)} deactivates a coupon, {@code isActive(true)} activates
     * it again. Rejected with {@code COUPON_USED_IN_FINALIZED_INVOICE} once a finalized invoice contains the coupon.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/coupons/{coupon_id}</a>
     */
    public Coupon update(String couponId, UpdateCoupon request) {
        return coupons.put("update", ONE, couponId).body(request).send();
    }

    /**
     * Deletes a coupon.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/coupons/{coupon_id}</a>
     */
    public Deleted delete(String couponId) {
        return coupons.delete("delete", ONE, couponId).send(Deleted.class);
    }
}
