package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** Coupons. */
final class Coupons {

    private static final Schema CREATE = Schema.of(
            Field.text("name").required().size(1, 80),
            Field.decimal("discount_value").required().min("0"),
            Field.oneOf("currency", Api.CURRENCIES).nullable(),
            Field.bool("is_percentage").or(false),
            Field.bool("is_active").or(true));

    private static final Schema UPDATE = Schema.of(
            Field.text("name").nullable().size(1, 80),
            Field.decimal("discount_value").nullable().min("0"),
            Field.oneOf("currency", Api.CURRENCIES).nullable(),
            Field.bool("is_percentage").nullable(),
            Field.bool("is_active").nullable());

    private static final List<String> BRIEF =
            Names.of("created_at updated_at id name discount_value currency is_percentage is_active");

    private final Api api;
    private final Resource resource;

    Coupons(Api api) {
        this.api = api;
        resource = api.resource("Coupon", "coupons", "coupon_id");
        resource.returning(Coupons::brief)
                .createFrom(CREATE, this::make)
                .update(UPDATE, this::change)
                .delete(this::delete)
                .returning(coupon -> brief(coupon).with("redemptions", coupon.number("redemptions")))
                .get()
                .list(f -> f.search("search_term", "name")
                        .equal(Field.bool("active"), "is_active")
                        .equal(Field.bool("is_percentage")));
    }

    Row find(String id) {
        return resource.find(id);
    }

    /** Returns the short forms of coupons that still exist. */
    List<Row> briefs(List<String> ids) {
        return ids.stream()
                .flatMap(id -> resource.table.find(id).stream())
                .map(Coupons::brief)
                .toList();
    }

    /** Counts a redemption by a paid invoice. */
    void redeem(String id) {
        Row coupon = resource.table.get(id);
        coupon.with("redemptions", coupon.number("redemptions") + 1);
    }

    private static Row brief(Row coupon) {
        return coupon.pick(BRIEF);
    }

    private Row make(Row body) {
        check(body, body);
        return resource.table.add(api.created().merge(body).with("redemptions", 0));
    }

    private void change(Row coupon, Row changes) {
        boolean onlySwitches = changes.names().equals(List.of("is_active"));
        if (!onlySwitches) {
            refuseIfUsed(coupon);
        }
        changes.dropNulls("name", "discount_value", "is_percentage", "is_active");
        check(coupon.copy().merge(changes), changes);
    }

    private void delete(Row coupon) {
        refuseIfUsed(coupon);
        resource.table.remove(coupon);
    }

    private static void refuseIfUsed(Row coupon) {
        if (coupon.number("redemptions") > 0) {
            throw Errors.badRequest("COUPON_USED_IN_FINALIZED_INVOICE", "Coupon is used in a finalized invoice");
        }
    }

    /** Checks that a percentage has no currency and an amount has one, and writes the value as a string. */
    private static void check(Row coupon, Row sent) {
        boolean percentage = coupon.flag("is_percentage");
        if (percentage == coupon.isSet("currency")) {
            String rule = percentage ? "must be null for a percentage" : "is required for an amount";
            throw Errors.valueError("currency " + rule, sent);
        }
        if (sent.has("discount_value")) {
            sent.with("discount_value", sent.decimal("discount_value").toPlainString());
        }
    }
}
