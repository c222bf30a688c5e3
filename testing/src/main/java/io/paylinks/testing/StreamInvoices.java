package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Invoices: what links and subscriptions earn, and those made by hand. */
final class StreamInvoices {

    /** The statuses of an invoice that can still be paid. */
    static final List<String> OPEN = List.of("DRAFT", "CREATED", "SENT", "ACCEPTED");

    private static final List<String> STATUSES =
            List.of("DRAFT", "CREATED", "SENT", "ACCEPTED", "REJECTED", "COMPLETED", "CANCELED", "EXPIRED");

    private static final List<String> WITHOUT_EVENT = List.of("DRAFT", "EXPIRED");

    private static final Schema METHODS = Schema.of(
            Field.bool("mada").required(),
            Field.bool("visa").required(),
            Field.bool("mastercard").required(),
            Field.bool("amex").required(),
            Field.bool("bank_transfer").required(),
            Field.bool("installment").required(),
            Field.bool("qurrah").or(false));

    static final Schema ITEM = Schema.of(
            Field.uuid("product_id").required(),
            Field.integer("quantity").required().min("1"),
            Field.list(Field.uuid("coupons")).nullable());

    private static final Schema CREATE = Schema.of(
            Field.bool("notify_consumer").or(true),
            Field.text("description").nullable().size(0, 500),
            Field.list(Field.object("items", ITEM)).required().size(1, Integer.MAX_VALUE),
            Field.object("payment_methods", METHODS).required(),
            Field.list(Field.uuid("coupons")).nullable(),
            Field.uuid("organization_consumer_id").required(),
            Field.datetime("scheduled_on").required(),
            Field.bool("exclude_coupons_if_installments").or(false),
            Field.oneOf("currency", StreamApi.CURRENCIES).or("SAR"));

    private static final Schema IN_PLACE = Schema.of(
            Field.datetime("scheduled_on").nullable(),
            Field.text("description").nullable().size(0, 500));

    private static final Schema LIST = StreamApi.listQuery(
            Field.bool("include_payments").or(false),
            Field.uuid("payment_link_id"),
            Field.list(Field.oneOf("statuses", STATUSES)),
            Field.list(Field.oneOf("payment_statuses", StreamPayments.STATUSES)),
            Field.text("search_term"),
            Field.datetime("from_date"),
            Field.datetime("to_date"),
            Field.datetime("due_date_from"),
            Field.datetime("due_date_to"),
            Field.decimal("from_price"),
            Field.decimal("to_price"),
            Field.uuid("organization_consumer_id"),
            Field.uuid("subscription_id"),
            Field.csv("currencies", StreamApi.CURRENCIES),
            Field.bool("payments_not_settled").or(false));

    final Table table = new Table();
    private final StreamApi api;
    private int lastNumber = 1000;

    StreamInvoices(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", "/api/v2/invoices", this::list)
                .add("POST", "/api/v2/invoices", this::create)
                .add("GET", "/api/v2/invoices/{id}", call -> detailed(find(call.id())))
                .add("PATCH", "/api/v2/invoices/{id}/inplace", this::updateInPlace)
                .add("POST", "/api/v2/invoices/{id}/send", this::send)
                .add("POST", "/api/v2/invoices/{id}/void", this::voidInvoice);
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Invoice");
    }

    /** Opens an invoice with one pending payment; the terms say for whom, in which currency and in which status. */
    ObjectNode open(ObjectNode terms, List<ObjectNode> items, List<String> coupons) {
        ObjectNode invoice = api.created();
        invoice.put("user_id", api.organization.userId);
        invoice.put("organization_id", api.organization.organizationId);
        invoice.put("account_id", api.organization.accountId);
        invoice.set("branch_id", api.branches.main().path("id"));
        invoice.put("payment_method", "PAYMENTGATEWAY").put("allowed_payment_flow", "ALL");
        invoice.put("exclude_coupons_if_installments", false);
        invoice.setAll(terms);
        lastNumber++;
        invoice.put("org_invoice_number", lastNumber).put("invoice_number", lastNumber);
        invoice.put(
                "url",
                "https://checkout.streampay.sa/invoices/" + invoice.path("id").asText());
        invoice.set("items", Json.array(items));
        invoice.set("coupon_ids", Json.array(coupons));
        api.pricing.total(invoice, "total_amount", items, coupons);
        invoice.set("home_currency_amount_actual", invoice.path("home_currency_amount"));
        String currency = invoice.path("currency").asText();
        BigDecimal total = StreamMoney.of(invoice.path("total_amount"));
        BigDecimal vat = StreamMoney.round(StreamPricing.vat(total, items), currency);
        StreamMoney.put(invoice, "total_vat_amount", vat, currency);
        StreamMoney.put(invoice, "total_price_excluding_vat", total.subtract(vat), currency);
        table.add(invoice);
        api.payments.open(invoice, total, "INITIAL", 1);
        count(invoice);
        return invoice;
    }

    /** Brings the sums up to date, and completes the invoice once nothing remains. */
    void afterPayment(ObjectNode invoice) {
        count(invoice);
        boolean open = OPEN.contains(invoice.path("status").asText());
        if (open && StreamMoney.of(invoice.path("remaining_amount")).signum() == 0) {
            move(invoice, "COMPLETED");
            invoice.path("items").forEach(item -> {
                ObjectNode product = api.products.find(item.path("product_id").asText());
                product.put("is_used_in_finalized_invoice", true);
                Json.texts(item.path("coupons")).forEach(api.coupons::redeem);
            });
            Json.texts(invoice.path("coupon_ids")).forEach(api.coupons::redeem);
            api.subscriptions.afterInvoice(invoice);
        }
    }

    /** Moves an invoice to a status, with the webhook that belongs to it. */
    void move(ObjectNode invoice, String status) {
        invoice.put("status", status);
        api.touch(invoice);
        if (!WITHOUT_EVENT.contains(status)) {
            api.events.invoice("INVOICE_" + status, invoice);
        }
    }

    void cancel(ObjectNode invoice) {
        api.payments.of(invoice).stream()
                .filter(payment -> StreamPayments.UNPAID.contains(
                        payment.path("current_status").asText()))
                .forEach(payment -> api.payments.move(payment, "CANCELED"));
        move(invoice, "CANCELED");
    }

    private void count(ObjectNode invoice) {
        String currency = invoice.path("currency").asText();
        BigDecimal paid = api.payments.of(invoice).stream()
                .filter(payment -> StreamPayments.PAID.contains(
                        payment.path("current_status").asText()))
                .map(payment -> StreamMoney.of(payment.path("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = StreamMoney.of(invoice.path("total_amount"));
        StreamMoney.putWithTwin(invoice, "paid_amount", paid, currency);
        StreamMoney.putWithTwin(invoice, "remaining_amount", total.subtract(paid), currency);
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        api.consumers.findActive(body.path("organization_consumer_id").asText());
        ObjectNode branch = api.branches.of(call);
        StreamApi.normalizeTimes(body, "scheduled_on");
        boolean future = StreamPeriods.time(body, "scheduled_on").isAfter(api.now());
        boolean notify = body.path("notify_consumer").asBoolean();
        List<ObjectNode> items =
                api.pricing.items(body.path("items"), body.path("currency").asText());
        List<String> coupons = Json.texts(body.path("coupons"));
        body.remove(List.of("items", "coupons", "notify_consumer"));
        body.put("type", future ? "ONE_OFF_FUTURE" : "ONE_OFF").put("status", future ? "DRAFT" : "CREATED");
        body.set("branch_id", branch.path("id"));
        ObjectNode invoice = open(body, items, coupons);
        api.events.invoice("INVOICE_CREATED", invoice);
        if (notify && !future) {
            move(invoice, "SENT");
        }
        return detailed(invoice);
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        boolean payments = query.path("include_payments").asBoolean();
        List<String> paymentStatuses = Json.texts(query.path("payment_statuses"));
        Filter filter = new Filter(query, table.newestFirst())
                .equal("payment_link_id", "payment_link_id")
                .equal("organization_consumer_id", "organization_consumer_id")
                .equal("subscription_id", "subscription_id")
                .anyOf("statuses", "status")
                .anyOf("currencies", "currency")
                .atLeast("from_date", "created_at")
                .atMost("to_date", "created_at")
                .atLeast("due_date_from", "scheduled_on")
                .atMost("due_date_to", "scheduled_on")
                .atLeast("from_price", "total_amount")
                .atMost("to_price", "total_amount")
                .search("search_term", "description", "org_invoice_number");
        if (!paymentStatuses.isEmpty()) {
            filter.keep(invoice -> hasPayment(invoice, paymentStatuses));
        }
        if (query.path("payments_not_settled").asBoolean()) {
            filter.keep(invoice -> hasPayment(invoice, StreamPayments.NOT_SETTLED));
        }
        if (call.request().header("x-branch-id") != null) {
            JsonNode branch = api.branches.of(call).path("id");
            filter.keep(invoice -> invoice.path("branch_id").equals(branch));
        }
        return api.page(query, filter, invoice -> StreamInvoiceViews.item(api, invoice, payments));
    }

    private boolean hasPayment(ObjectNode invoice, List<String> statuses) {
        return api.payments.of(invoice).stream()
                .anyMatch(payment ->
                        statuses.contains(payment.path("current_status").asText()));
    }

    private Answer updateInPlace(Call call) {
        ObjectNode changes = api.changes(call, IN_PLACE);
        ObjectNode invoice = findOpen(call);
        if (changes.path("scheduled_on").isNull()) {
            changes.remove("scheduled_on");
        }
        StreamApi.normalizeTimes(changes, "scheduled_on");
        invoice.setAll(changes);
        Optional.ofNullable(changes.get("scheduled_on"))
                .ifPresent(time -> api.payments.of(invoice).forEach(payment -> payment.set("scheduled_on", time)));
        api.touch(invoice);
        api.events.invoice("INVOICE_UPDATED", invoice);
        return detailed(invoice);
    }

    private Answer send(Call call) {
        ObjectNode invoice = findOpen(call);
        if (invoice.path("status").asText().equals("ACCEPTED")) {
            throw StreamErrors.badRequest("INVOICE_INVALID_STATUS", "Invoice is accepted already");
        }
        move(invoice, "SENT");
        return StreamApi.nothing();
    }

    private Answer voidInvoice(Call call) {
        cancel(findOpen(call));
        return StreamApi.nothing();
    }

    private ObjectNode findOpen(Call call) {
        ObjectNode invoice = find(call.id());
        if (!OPEN.contains(invoice.path("status").asText())) {
            throw StreamErrors.badRequest("INVOICE_FINALISED", "Invoice is final");
        }
        return invoice;
    }

    private Answer detailed(ObjectNode invoice) {
        return Answer.ok(StreamInvoiceViews.detailed(api, invoice));
    }
}
