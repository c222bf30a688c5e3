package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CreateCoupon;
import io.paylinks.stream.coupon.ListCoupons;
import io.paylinks.stream.coupon.UpdateCoupon;
import java.math.BigDecimal;

final class CouponCalls extends CallTable<StreamClient, Coupons> {
    private static final String ALL = "/api/v2/coupons";
    private static final String ONE = ALL + "/{id}";

    CouponCalls() {
        super("coupons", StreamClient::coupons);
        call("get", c -> c.get(ID)).sends("GET " + ONE).returns(Coupon.class);
        call("list", c -> c.list()).sends("GET " + ALL).returnsPageOf(Coupon.class);
        call("list", ListCoupons.class, Coupons::list).sends("GET " + ALL).returnsPageOf(Coupon.class);
        call("create", CreateCoupon.class, Coupons::create).sends("POST " + ALL).returns(Coupon.class);
        call("create with a large amount", c -> c.create(coupon("1E+2")))
                .sends("POST " + ALL)
                .body("{\"name\":\"Off\",\"discount_value\":\"100\"}")
                .returns(Coupon.class);
        call("create with a trailing zero", c -> c.create(coupon("10.00")))
                .sends("POST " + ALL)
                .body("{\"name\":\"Off\",\"discount_value\":\"10.00\"}")
                .returns(Coupon.class);
        call("update", UpdateCoupon.class, (c, request) -> c.update(ID, request))
                .sends("PUT " + ONE)
                .returns(Coupon.class);
        call("update to a tiny percentage", c -> c.update(ID, tinyPercentage()))
                .sends("PUT " + ONE)
                .body("{\"is_percentage\":true,\"discount_value\":\"0.0000001\",\"currency\":null,\"color\":null}")
                .returns(Coupon.class);
        call("update to active", c -> c.update(ID, active(true)))
                .sends("PUT " + ONE)
                .body("{\"is_active\":true}")
                .returns(Coupon.class);
        call("update to inactive", c -> c.update(ID, active(false)))
                .sends("PUT " + ONE)
                .body("{\"is_active\":false}")
                .returns(Coupon.class);
        call("delete", c -> c.delete(ID)).sends("DELETE " + ONE).returnsDeleted(200);
    }

    private static CreateCoupon coupon(String value) {
        return CreateCoupon.builder()
                .name("Off")
                .discountValue(new BigDecimal(value))
                .build();
    }

    private static UpdateCoupon active(boolean isActive) {
        return UpdateCoupon.builder().isActive(isActive).build();
    }

    private static UpdateCoupon tinyPercentage() {
        return UpdateCoupon.builder()
                .isPercentage(true)
                .discountValue(new BigDecimal("1E-7"))
                .clearCurrency()
                .extra("color", null)
                .build();
    }
}
