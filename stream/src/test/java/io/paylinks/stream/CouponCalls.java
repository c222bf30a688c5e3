package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CreateCoupon;
import io.paylinks.stream.coupon.ListCoupons;
import io.paylinks.stream.coupon.UpdateCoupon;
import java.math.BigDecimal;
import java.util.List;

final class CouponCalls {
    private static final String ALL = "/api/v2/coupons";
    private static final String ONE = ALL + "/" + ENCODED_ID;

    private CouponCalls() {}

    static List<Call> all() {
        return List.of(
                call("coupons.get", s -> s.coupons().get(ID)).sends("GET", ONE).answers(Coupon.class),
                call("coupons.list", s -> s.coupons().list()).sends("GET", ALL).answersPageOf(Coupon.class),
                call("coupons.list with everything set", s -> s.coupons().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "page=2",
                                "limit=50",
                                "search_term=summer",
                                "active=true",
                                "is_percentage=false",
                                "sort_field=name",
                                "sort_direction=desc",
                                "color=red")
                        .answersPageOf(Coupon.class),
                call("coupons.create of an amount", s -> s.coupons().create(amount()))
                        .sends("POST", ALL)
                        .body("""
                                {"name":"Ten off","discount_value":"100","currency":"SAR","is_percentage":false,
                                 "is_active":true,"color":"red"}""")
                        .answers(Coupon.class),
                call("coupons.create with what is required", s -> s.coupons().create(required()))
                        .sends("POST", ALL)
                        .body("{\"name\":\"Tenth\",\"discount_value\":\"10.00\"}")
                        .answers(Coupon.class),
                call("coupons.update with everything set", s -> s.coupons().update(ID, fullUpdate()))
                        .sends("PUT", ONE)
                        .body("""
                                {"name":"Ten off","discount_value":"0.0000001","currency":"USD","is_percentage":false,
                                 "is_active":false,"color":null}""")
                        .answers(Coupon.class),
                call(
                                "coupons.update to a percentage",
                                s -> s.coupons()
                                        .update(
                                                ID,
                                                UpdateCoupon.builder()
                                                        .isPercentage(true)
                                                        .clearCurrency()
                                                        .build()))
                        .sends("PUT", ONE)
                        .body("{\"is_percentage\":true,\"currency\":null}")
                        .answers(Coupon.class),
                call("coupons.activate", s -> s.coupons().activate(ID))
                        .sends("PUT", ONE)
                        .body("{\"is_active\":true}")
                        .answers(Coupon.class),
                call("coupons.deactivate", s -> s.coupons().deactivate(ID))
                        .sends("PUT", ONE)
                        .body("{\"is_active\":false}")
                        .answers(Coupon.class),
                call("coupons.delete", s -> s.coupons().delete(ID))
                        .sends("DELETE", ONE)
                        .answersDeleted());
    }

    private static ListCoupons everyFilter() {
        return ListCoupons.builder()
                .page(2L)
                .limit(50)
                .searchTerm("summer")
                .active(true)
                .isPercentage(false)
                .sortField("name")
                .sortDirection(SortDirection.DESC)
                .extra("color", "red")
                .build();
    }

    private static CreateCoupon amount() {
        return CreateCoupon.builder()
                .name("Ten off")
                .discountValue(new BigDecimal("1E+2"))
                .currency(CurrencyCode.SAR)
                .isPercentage(false)
                .isActive(true)
                .extra("color", "red")
                .build();
    }

    private static CreateCoupon required() {
        return CreateCoupon.builder()
                .name("Tenth")
                .discountValue(new BigDecimal("10.00"))
                .build();
    }

    private static UpdateCoupon fullUpdate() {
        return UpdateCoupon.builder()
                .name("Ten off")
                .discountValue(new BigDecimal("1E-7"))
                .currency(CurrencyCode.USD)
                .isPercentage(false)
                .isActive(false)
                .extra("color", null)
                .build();
    }
}
