package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes of a subscription's plan that wait for the end of its period. */
final class StreamPlanChanges {

    private static final List<String> PREVIEW =
            List.of("product_id", "product_name", "quantity", "original_amount", "discounted_amount");

    private final StreamApi api;
    private final Map<String, ObjectNode> plans = new HashMap<>();

    StreamPlanChanges(StreamApi api) {
        this.api = api;
    }

    /** Changes the plan with the next invoice, or at once. A plan is items, coupon_ids and the interval. */
    void schedule(ObjectNode subscription, ObjectNode plan, boolean later) {
        ArrayNode differences = differences(subscription, plan);
        if (later && !differences.isEmpty()) {
            plans.put(id(subscription), plan);
            subscription.set("pending_change", pending(subscription, plan, differences));
            api.events.subscription("SUBSCRIPTION_PLAN_CHANGE_SCHEDULED", subscription);
        } else if (!later) {
            set(subscription, plan);
            api.events.subscription("SUBSCRIPTION_PLAN_UPDATED", subscription);
        }
    }

    /** Makes the waiting change, if there is one. */
    void apply(ObjectNode subscription) {
        ObjectNode plan = plans.remove(id(subscription));
        if (plan != null) {
            set(subscription, plan);
            subscription.putNull("pending_change");
            api.events.subscription("SUBSCRIPTION_PLAN_CHANGED", subscription);
        }
    }

    void cancel(ObjectNode subscription) {
        if (plans.remove(id(subscription)) == null) {
            throw StreamErrors.notFound("Pending change");
        }
        subscription.putNull("pending_change");
        api.touch(subscription);
        api.events.subscription("SUBSCRIPTION_PLAN_CHANGE_CANCELED", subscription);
    }

    private void set(ObjectNode subscription, ObjectNode plan) {
        subscription.set("recurring_interval", plan.path("recurring_interval"));
        subscription.set("recurring_interval_count", plan.path("recurring_interval_count"));
        api.subscriptions.setPlan(subscription, StreamLinks.items(plan), Json.texts(plan.path("coupon_ids")));
    }

    private ObjectNode pending(ObjectNode subscription, ObjectNode plan, ArrayNode differences) {
        ObjectNode target = subscription.deepCopy();
        set(target, plan);
        BigDecimal from = StreamMoney.of(subscription.path("amount"));
        BigDecimal to = StreamMoney.of(target.path("amount"));
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (JsonNode item : plan.path("items")) {
            ObjectNode preview = Json.pick(item, PREVIEW);
            preview.set("product_name", item.at("/product/name"));
            items.add(preview);
        }
        ObjectNode pending = Json.object("id", api.ids.uuid(), "effective_at", subscription.path("current_period_end"));
        pending.put("invoice_was_reissued", false).set("target_items", items);
        pending.set("target_subscription_coupon_ids", plan.path("coupon_ids"));
        pending.set("target_recurring_interval", target.path("recurring_interval"));
        pending.set("target_recurring_interval_count", target.path("recurring_interval_count"));
        pending.set("target_amount", target.path("amount"));
        pending.set("currency", target.path("currency"));
        pending.set("current_amount", subscription.path("amount"));
        pending.put("delta_amount", to.subtract(from).toPlainString()).putNull("delta_amount_per_month");
        pending.set("changes", differences);
        pending.set("next_invoice_preview", preview(target));
        return pending;
    }

    private static ObjectNode preview(ObjectNode target) {
        JsonNode start = target.path("current_period_end");
        ObjectNode preview = Json.object("period_start", start);
        preview.put(
                "period_end", Times.naive(StreamPeriods.end(StreamPeriods.time(target, "current_period_end"), target)));
        preview.set("issue_at", start);
        preview.set("due_at", start);
        BigDecimal subtotal = StreamMoney.of(target.path("original_amount"));
        BigDecimal total = StreamMoney.of(target.path("amount"));
        preview.put("subtotal", subtotal.toPlainString());
        preview.put("discount_total", subtotal.subtract(total).toPlainString());
        preview.put("total_amount", total.toPlainString()).set("currency", target.path("currency"));
        return preview;
    }

    private static ArrayNode differences(ObjectNode subscription, ObjectNode plan) {
        ArrayNode differences = Json.MAPPER.createArrayNode();
        Set<String> products = new LinkedHashSet<>();
        StreamLinks.items(subscription)
                .forEach(item -> products.add(item.path("product_id").asText()));
        StreamLinks.items(plan)
                .forEach(item -> products.add(item.path("product_id").asText()));
        for (String product : products) {
            int before = quantity(subscription, product);
            int after = quantity(plan, product);
            String kind = before == 0 ? "PRODUCT_ADDED" : after == 0 ? "PRODUCT_REMOVED" : null;
            if (kind == null && before != after) {
                kind = before < after ? "QUANTITY_INCREASED" : "QUANTITY_DECREASED";
            }
            if (kind != null) {
                differences.add(difference(kind, product, before, after));
            }
        }
        Set<String> old = Set.copyOf(Json.texts(subscription.path("coupon_ids")));
        Set<String> wanted = Set.copyOf(Json.texts(plan.path("coupon_ids")));
        wanted.stream().filter(id -> !old.contains(id)).forEach(id -> differences.add(coupon("COUPON_ADDED", id)));
        old.stream().filter(id -> !wanted.contains(id)).forEach(id -> differences.add(coupon("COUPON_REMOVED", id)));
        List<String> interval = List.of("recurring_interval", "recurring_interval_count");
        if (!Json.pick(subscription, interval).equals(Json.pick(plan, interval))) {
            ObjectNode change = Json.object("kind", "INTERVAL_CHANGED", "label", "Interval", "product_id", null);
            change.put("from_value", interval(subscription)).put("to_value", interval(plan));
            differences.add(change);
        }
        return differences;
    }

    private static ObjectNode difference(String kind, String product, int before, int after) {
        ObjectNode change = Json.object("kind", kind, "label", "Quantity", "product_id", product);
        return change.put("from_value", String.valueOf(before)).put("to_value", String.valueOf(after));
    }

    private static ObjectNode coupon(String kind, String couponId) {
        ObjectNode change = Json.object("kind", kind, "label", "Coupon", "product_id", null);
        boolean added = kind.equals("COUPON_ADDED");
        return change.put("from_value", added ? null : couponId).put("to_value", added ? couponId : null);
    }

    private static int quantity(ObjectNode plan, String product) {
        Optional<ObjectNode> item = StreamLinks.items(plan).stream()
                .filter(each -> each.path("product_id").asText().equals(product))
                .findFirst();
        return item.map(each -> each.path("quantity").asInt()).orElse(0);
    }

    private static String interval(ObjectNode plan) {
        return plan.path("recurring_interval_count").asText() + " "
                + plan.path("recurring_interval").asText();
    }

    private static String id(ObjectNode subscription) {
        return subscription.path("id").asText();
    }
}
