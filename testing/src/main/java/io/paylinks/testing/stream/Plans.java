package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Times;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans of subscriptions: items, coupon_ids and the interval; and their pending changes. */
final class Plans {

    static final List<String> INTERVALS = List.of("WEEK", "MONTH", "QUARTER", "YEAR");

    private static final List<String> INTERVAL = List.of("recurring_interval", "recurring_interval_count");
    private static final List<String> PREVIEW =
            Names.of("product_id product_name quantity original_amount discounted_amount");

    private final Api api;
    private final Events events;
    private final Pricing pricing;
    private final Map<String, Row> waiting = new HashMap<>();

    Plans(Api api, Events events, Pricing pricing) {
        this.api = api;
        this.events = events;
        this.pricing = pricing;
    }

    /** Returns the end of a period of a plan with the given start. */
    static Instant end(Instant start, Row plan) {
        int count = plan.number("recurring_interval_count");
        LocalDateTime from = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
        LocalDateTime end = switch (plan.text("recurring_interval")) {
            case "WEEK" -> from.plusWeeks(count);
            case "MONTH" -> from.plusMonths(count);
            case "QUARTER" -> from.plusMonths(3L * count);
            default -> from.plusYears(count);
        };
        return end.toInstant(ZoneOffset.UTC);
    }

    /** Sets the items, the coupons and the amounts. */
    void set(Row subscription, List<Row> items, List<String> coupons) {
        items.forEach(item -> item.with("subscription_id", subscription.id()));
        subscription.with("items", items).with("coupon_ids", coupons);
        pricing.total(subscription, "amount", items, coupons);
    }

    /** Changes the plan with the next invoice, or immediately. */
    void schedule(Row subscription, Row plan, boolean later) {
        List<Row> differences = differences(subscription, plan);
        if (later && !differences.isEmpty()) {
            waiting.put(subscription.id(), plan);
            subscription.with("pending_change", pending(subscription, plan, differences));
            events.subscription("SUBSCRIPTION_PLAN_CHANGE_SCHEDULED", subscription);
        } else if (!later) {
            set(subscription, plan);
            events.subscription("SUBSCRIPTION_PLAN_UPDATED", subscription);
        }
    }

    /** Applies the pending change, if any. */
    void apply(Row subscription) {
        Row plan = waiting.remove(subscription.id());
        if (plan != null) {
            set(subscription, plan);
            subscription.with("pending_change", null);
            events.subscription("SUBSCRIPTION_PLAN_CHANGED", subscription);
        }
    }

    void cancel(Row subscription) {
        if (waiting.remove(subscription.id()) == null) {
            throw Errors.notFound("Pending change");
        }
        api.touch(subscription.with("pending_change", null));
        events.subscription("SUBSCRIPTION_PLAN_CHANGE_CANCELED", subscription);
    }

    private void set(Row subscription, Row plan) {
        subscription.merge(plan.pick(INTERVAL));
        set(subscription, plan.copy().rows("items"), plan.texts("coupon_ids"));
    }

    private Row pending(Row subscription, Row plan, List<Row> differences) {
        Row target = subscription.copy();
        set(target, plan);
        BigDecimal delta = target.decimal("amount").subtract(subscription.decimal("amount"));
        List<Row> items = plan.rows("items").stream()
                .map(item -> item.pick(PREVIEW).with("product_name", item.value("product/name")))
                .toList();
        return Row.of("id", api.ids.uuid(), "effective_at", subscription.value("current_period_end"))
                .with("invoice_was_reissued", false, "target_items", items)
                .with("target_subscription_coupon_ids", plan.value("coupon_ids"))
                .with("target_recurring_interval", target.value("recurring_interval"))
                .with("target_recurring_interval_count", target.value("recurring_interval_count"))
                .with("target_amount", target.value("amount"))
                .with("currency", target.value("currency"))
                .with("current_amount", subscription.value("amount"))
                .with("delta_amount", delta.toPlainString(), "delta_amount_per_month", null)
                .with("changes", differences, "next_invoice_preview", preview(target));
    }

    private static Row preview(Row target) {
        String start = target.text("current_period_end");
        String end = Times.naive(end(target.time("current_period_end"), target));
        BigDecimal subtotal = target.decimal("original_amount");
        BigDecimal total = target.decimal("amount");
        return Row.of("period_start", start, "period_end", end, "issue_at", start, "due_at", start)
                .with("subtotal", subtotal.toPlainString())
                .with("discount_total", subtotal.subtract(total).toPlainString())
                .with("total_amount", total.toPlainString(), "currency", target.text("currency"));
    }

    private static List<Row> differences(Row subscription, Row plan) {
        List<Row> differences = new ArrayList<>();
        Set<String> products = new LinkedHashSet<>();
        List.of(subscription, plan)
                .forEach(each -> each.rows("items").forEach(item -> products.add(item.text("product_id"))));
        for (String product : products) {
            int before = quantity(subscription, product);
            int after = quantity(plan, product);
            if (before != after) {
                String kind = quantityKind(before, after);
                differences.add(difference(kind, "Quantity", product, String.valueOf(before), String.valueOf(after)));
            }
        }
        List<String> old = subscription.texts("coupon_ids");
        List<String> wanted = plan.texts("coupon_ids");
        without(wanted, old).forEach(id -> differences.add(difference("COUPON_ADDED", "Coupon", null, null, id)));
        without(old, wanted).forEach(id -> differences.add(difference("COUPON_REMOVED", "Coupon", null, id, null)));
        if (!subscription.pick(INTERVAL).equals(plan.pick(INTERVAL))) {
            differences.add(difference("INTERVAL_CHANGED", "Interval", null, interval(subscription), interval(plan)));
        }
        return differences;
    }

    private static Row difference(
            String kind, String label, @Nullable String product, @Nullable String from, @Nullable String to) {
        return Row.of("kind", kind, "label", label, "product_id", product, "from_value", from, "to_value", to);
    }

    private static String quantityKind(int before, int after) {
        if (before == 0) {
            return "PRODUCT_ADDED";
        }
        if (after == 0) {
            return "PRODUCT_REMOVED";
        }
        return before < after ? "QUANTITY_INCREASED" : "QUANTITY_DECREASED";
    }

    private static Set<String> without(List<String> ids, List<String> others) {
        Set<String> rest = new LinkedHashSet<>(ids);
        others.forEach(rest::remove);
        return rest;
    }

    private static int quantity(Row plan, String product) {
        return plan.rows("items").stream()
                .filter(item -> item.is("product_id", product))
                .findFirst()
                .map(item -> item.number("quantity"))
                .orElse(0);
    }

    private static String interval(Row plan) {
        return plan.text("recurring_interval_count") + " " + plan.text("recurring_interval");
    }
}
