package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Coupons. */
final class StreamCoupons {

    private static final Schema CREATE = Schema.of(
            Field.text("name").required().size(1, 80),
            Field.decimal("discount_value").required().min("0"),
            Field.oneOf("currency", StreamApi.CURRENCIES).nullable(),
            Field.bool("is_percentage").or(false),
            Field.bool("is_active").or(true));

    private static final Schema UPDATE = Schema.of(
            Field.text("name").nullable().size(1, 80),
            Field.decimal("discount_value").nullable().min("0"),
            Field.oneOf("currency", StreamApi.CURRENCIES).nullable(),
            Field.bool("is_percentage").nullable(),
            Field.bool("is_active").nullable());

    private static final Schema LIST =
            StreamApi.listQuery(Field.text("search_term"), Field.bool("active"), Field.bool("is_percentage"));

    private static final List<String> FIELDS = List.of(
            "created_at", "updated_at", "id", "name", "discount_value", "currency", "is_percentage", "is_active");

    final Table table = new Table();
    private final StreamApi api;

    StreamCoupons(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", "/api/v2/coupons", this::list)
                .add("POST", "/api/v2/coupons", this::create)
                .add("GET", "/api/v2/coupons/{id}", call -> Answer.ok(detailed(find(call.id()))))
                .add("PUT", "/api/v2/coupons/{id}", this::update)
                .add("DELETE", "/api/v2/coupons/{id}", this::delete);
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Coupon");
    }

    static ObjectNode brief(ObjectNode coupon) {
        return Json.pick(coupon, FIELDS);
    }

    /** Counts a use in an invoice that was paid. */
    void redeem(String id) {
        ObjectNode coupon = table.get(id);
        coupon.put("redemptions", coupon.path("redemptions").asInt() + 1);
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        ObjectNode coupon = api.created();
        coupon.setAll(body);
        coupon.put("redemptions", 0);
        check(coupon, body);
        return Answer.ok(brief(table.add(coupon)));
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        Filter filter = new Filter(query, table.newestFirst())
                .search("search_term", "name")
                .equal("active", "is_active")
                .equal("is_percentage", "is_percentage");
        return api.page(query, filter, StreamCoupons::detailed);
    }

    private Answer update(Call call) {
        ObjectNode changes = api.changes(call, UPDATE);
        ObjectNode coupon = find(call.id());
        boolean onlySwitches = changes.size() == 1 && changes.has("is_active");
        if (!onlySwitches) {
            refuseIfUsed(coupon);
        }
        for (String field : List.of("name", "discount_value", "is_percentage", "is_active")) {
            if (changes.path(field).isNull()) {
                changes.remove(field);
            }
        }
        ObjectNode changed = coupon.deepCopy().setAll(changes);
        check(changed, changes);
        coupon.setAll(changed);
        api.touch(coupon);
        return Answer.ok(brief(coupon));
    }

    private Answer delete(Call call) {
        refuseIfUsed(find(call.id()));
        table.remove(call.id());
        return StreamApi.nothing();
    }

    private static void refuseIfUsed(ObjectNode coupon) {
        if (coupon.path("redemptions").asInt() > 0) {
            throw StreamErrors.badRequest("COUPON_USED_IN_FINALIZED_INVOICE", "Coupon is used in a finalized invoice");
        }
    }

    /** A percentage has no currency, an amount needs one. Writes the value as text. */
    private static void check(ObjectNode coupon, ObjectNode sent) {
        boolean percentage = coupon.path("is_percentage").asBoolean();
        if (percentage == coupon.hasNonNull("currency")) {
            String rule = percentage ? "must be null for a percentage" : "is required for an amount";
            throw StreamErrors.valueError("currency " + rule, sent);
        }
        coupon.put(
                "discount_value", StreamMoney.of(coupon.path("discount_value")).toPlainString());
    }

    private static ObjectNode detailed(ObjectNode coupon) {
        ObjectNode detailed = brief(coupon);
        detailed.set("redemptions", coupon.path("redemptions"));
        return detailed;
    }
}
