package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The three forms in which an invoice is answered. */
final class StreamInvoiceViews {

    private static final List<String> BASE = List.of(
            "created_at",
            "updated_at",
            "id",
            "user_id",
            "organization_id",
            "organization_consumer_id",
            "account_id",
            "branch_id",
            "org_invoice_number",
            "description",
            "total_amount",
            "original_amount",
            "item_level_discounted_amount",
            "total_vat_amount",
            "total_price_excluding_vat",
            "coupon_calculation_metadata",
            "currency",
            "home_currency_amount",
            "home_currency_amount_actual",
            "exchange_rate_at_creation",
            "consumer_message",
            "status",
            "payment_method",
            "allowed_payment_flow",
            "current_payment_flow",
            "period_start",
            "period_end",
            "recurring_interval",
            "recurring_interval_count",
            "type",
            "total_amount_in_smallest_unit",
            "original_amount_in_smallest_unit",
            "payment_link_id");

    private static final List<String> SUMS = List.of(
            "remaining_amount", "paid_amount", "remaining_amount_in_smallest_unit", "paid_amount_in_smallest_unit");

    private static final List<String> DETAILS = List.of(
            "invoice_number",
            "exclude_coupons_if_installments",
            "subscription_id",
            "payment_methods",
            "recurrence_pattern",
            "parent_id",
            "custom_field_answers",
            "url");

    private static final List<String> ITEM = List.of(
            "created_at",
            "updated_at",
            "id",
            "product_id",
            "product",
            "quantity",
            "original_amount",
            "discounted_amount",
            "coupon_calculation_metadata",
            "currency",
            "unit_price",
            "product_price_id",
            "original_amount_in_smallest_unit",
            "discounted_amount_in_smallest_unit");

    private static final List<String> SUBSCRIPTION = List.of(
            "id",
            "recurring_interval",
            "recurring_interval_count",
            "status",
            "current_period_start",
            "current_period_end",
            "cancel_at_period_end");

    private StreamInvoiceViews() {}

    /** InvoiceBase, the form inside a subscription. */
    static ObjectNode base(ObjectNode invoice) {
        return Json.pick(invoice, BASE);
    }

    /** InvoiceListItem. */
    static ObjectNode item(StreamApi api, ObjectNode invoice, boolean withPayments) {
        List<ObjectNode> payments = api.payments.of(invoice);
        ObjectNode view = withSums(api, invoice);
        JsonNode subscription = api.subscriptions
                .table
                .find(invoice.path("subscription_id").asText())
                .map(row -> (JsonNode) Json.pick(row, SUBSCRIPTION))
                .orElse(Json.MAPPER.nullNode());
        view.set("subscription", subscription);
        view.set("payments", withPayments ? payments(payments) : Json.MAPPER.nullNode());
        view.put("total_number_of_payments", payments.size());
        view.put(
                "last_payment_paid_at",
                payments.stream()
                        .filter(payment -> payment.hasNonNull("payed_at"))
                        .map(payment -> payment.path("payed_at").asText())
                        .max(String::compareTo)
                        .orElse(null));
        return view;
    }

    /** InvoiceDetailed. */
    static ObjectNode detailed(StreamApi api, ObjectNode invoice) {
        ObjectNode view = withSums(api, invoice);
        view.setAll(Json.pick(invoice, DETAILS));
        ArrayNode items = Json.MAPPER.createArrayNode();
        invoice.path("items").forEach(item -> items.add(Json.pick(item, ITEM)));
        view.set("items", items);
        view.set("branch", api.branches.brief(invoice.path("branch_id").asText()));
        view.set("payments", payments(api.payments.of(invoice)));
        JsonNode subscription = api.subscriptions
                .table
                .find(invoice.path("subscription_id").asText())
                .map(row -> (JsonNode) api.subscriptions.view(row))
                .orElse(Json.MAPPER.nullNode());
        view.set("subscription", subscription);
        return view;
    }

    private static ObjectNode withSums(StreamApi api, ObjectNode invoice) {
        List<String> fields = new ArrayList<>(BASE);
        fields.addAll(SUMS);
        ObjectNode view = Json.pick(invoice, fields);
        view.set(
                "organization_consumer",
                api.consumers.shared(invoice.path("organization_consumer_id").asText()));
        return view;
    }

    private static ArrayNode payments(List<ObjectNode> payments) {
        return Json.array(payments.stream().map(StreamPayments::inInvoice).toList());
    }
}
