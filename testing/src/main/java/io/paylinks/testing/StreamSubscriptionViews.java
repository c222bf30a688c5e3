package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/** The form in which a subscription is answered. */
final class StreamSubscriptionViews {

    private static final List<String> FIELDS = List.of(
            "created_at",
            "updated_at",
            "id",
            "description",
            "amount",
            "original_amount",
            "item_level_discounted_amount",
            "coupon_calculation_metadata",
            "remaining_days",
            "currency",
            "home_currency_amount",
            "exchange_rate_at_creation",
            "recurring_interval",
            "recurring_interval_count",
            "status",
            "current_period_start",
            "current_period_end",
            "current_cycle_number",
            "cancel_at_period_end",
            "cancel_at_cycle_number",
            "started_at",
            "ended_at",
            "user_id",
            "organization_consumer_id",
            "latest_invoice_id",
            "organization_consumer",
            "items",
            "latest_invoice",
            "latest_freeze",
            "override_payment_methods",
            "amount_in_smallest_unit",
            "original_amount_in_smallest_unit",
            "trial_period_days",
            "trial_end",
            "pending_change");

    private static final List<String> ITEM = List.of(
            "created_at",
            "updated_at",
            "id",
            "product_id",
            "subscription_id",
            "quantity",
            "original_amount",
            "discounted_amount",
            "coupon_calculation_metadata",
            "product");

    private StreamSubscriptionViews() {}

    /** SubscriptionDetailed. */
    static ObjectNode detailed(StreamApi api, ObjectNode subscription) {
        ObjectNode view = Json.pick(subscription, FIELDS);
        Duration rest = Duration.between(api.now(), StreamPeriods.time(subscription, "current_period_end"));
        view.put("remaining_days", Math.max(0, rest.toDays()));
        String consumer = subscription.path("organization_consumer_id").asText();
        view.set("organization_consumer", api.consumers.ofSubscription(consumer));
        ArrayNode items = Json.MAPPER.createArrayNode();
        subscription.path("items").forEach(item -> items.add(Json.pick(item, ITEM)));
        view.set("items", items);
        JsonNode invoice = api.invoices
                .table
                .find(subscription.path("latest_invoice_id").asText())
                .map(row -> (JsonNode) StreamInvoiceViews.base(row))
                .orElse(Json.MAPPER.nullNode());
        view.set("latest_invoice", invoice);
        JsonNode freeze = api.freezes.of(subscription).stream()
                .findFirst()
                .map(JsonNode.class::cast)
                .orElse(Json.MAPPER.nullNode());
        view.set("latest_freeze", freeze);
        return view;
    }
}
