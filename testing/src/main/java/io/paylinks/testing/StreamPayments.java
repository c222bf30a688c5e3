package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The payments of invoices. */
final class StreamPayments {

    static final List<String> STATUSES = List.of(
            "PENDING",
            "PROCESSING",
            "FAILED_INITIATION",
            "SUCCEEDED",
            "FAILED",
            "CANCELED",
            "UNDER_REVIEW",
            "EXPIRED",
            "SETTLED",
            "REFUNDED",
            "PARTIALLY_REFUNDED");

    static final List<String> UNPAID = List.of("PENDING", "PROCESSING", "UNDER_REVIEW", "FAILED", "FAILED_INITIATION");
    static final List<String> PAID = List.of("SUCCEEDED", "SETTLED", "REFUNDED", "PARTIALLY_REFUNDED");
    static final List<String> NOT_SETTLED =
            STATUSES.stream().filter(status -> !status.equals("SETTLED")).toList();

    private static final List<String> MARKABLE = List.of("PENDING", "UNDER_REVIEW", "FAILED");
    private static final List<String> REFUNDABLE = List.of("SUCCEEDED", "SETTLED");
    private static final List<String> MANUAL = List.of("CASH", "BANK_TRANSFER", "CARD", "QURRAH");
    private static final List<String> METHODS = List.of(
            "MADA",
            "MASTERCARD",
            "VISA",
            "APPLE_PAY",
            "SAMSUNG_PAY",
            "AMEX",
            "CASH",
            "PGW_CARD_UNSPECIFIED",
            "BANK_TRANSFER",
            "CARD",
            "QURRAH");
    private static final List<String> WITH_EVENT = List.of("FAILED", "CANCELED", "REFUNDED", "PARTIALLY_REFUNDED");

    private static final Schema MARK_PAID = Schema.of(
            Field.oneOf("payment_method", METHODS).required(),
            Field.text("note").nullable());

    private static final Schema REFUND = Schema.of(
            Field.oneOf("refund_reason", List.of("REQUESTED_BY_CUSTOMER", "DUPLICATE", "FRAUDULENT", "OTHER"))
                    .required(),
            Field.text("refund_note").nullable(),
            Field.bool("allow_refund_multiple_related_payments").or(false));

    private static final Schema LIST = StreamApi.listQuery(
            Field.list(Field.uuid("invoice_id")),
            Field.list(Field.oneOf("statuses", STATUSES)),
            Field.text("search_term"),
            Field.datetime("from_date"),
            Field.datetime("to_date"));

    private static final List<String> RESPONSE = List.of(
            "id",
            "amount",
            "currency",
            "scheduled_on",
            "type",
            "payment_method",
            "current_status",
            "payed_at",
            "refunded_at",
            "refund_reason",
            "refund_note",
            "amount_in_smallest_unit",
            "latest_pgw_message");

    private static final List<String> IN_INVOICE = List.of(
            "id",
            "amount",
            "currency",
            "scheduled_on",
            "invoice_payment_number",
            "type",
            "payment_method",
            "current_status",
            "payed_at",
            "settled_at",
            "refunded_at",
            "pdf_link",
            "paid_to_account_id",
            "amount_in_smallest_unit");

    final Table table = new Table();
    private final StreamApi api;

    StreamPayments(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", "/api/v2/payments", this::list)
                .add("GET", "/api/v2/payments/{id}", call -> answer(find(call.id())))
                .add("POST", "/api/v2/payments/auto-charge-on-demand/{id}", this::autoCharge)
                .add("POST", "/api/v2/payments/{id}/mark-paid", this::markPaid)
                .add("POST", "/api/v2/payments/{id}/refund", this::refund);
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Payment");
    }

    void open(ObjectNode invoice, BigDecimal amount, String type, int number) {
        ObjectNode payment = api.created();
        payment.set("invoice_id", invoice.path("id"));
        payment.set("currency", invoice.path("currency"));
        payment.set("scheduled_on", invoice.path("scheduled_on"));
        payment.put("type", type).put("invoice_payment_number", number).put("current_status", "PENDING");
        payment.put("transaction", api.ids.uuid());
        StreamMoney.putWithTwin(
                payment, "amount", amount, invoice.path("currency").asText());
        table.add(payment);
    }

    /** Returns the payments of an invoice in their order. */
    List<ObjectNode> of(ObjectNode invoice) {
        List<ObjectNode> payments = new ArrayList<>(table.newestFirst().stream()
                .filter(payment -> payment.path("invoice_id").equals(invoice.path("id")))
                .toList());
        Collections.reverse(payments);
        return payments;
    }

    ObjectNode invoice(ObjectNode payment) {
        return api.invoices.find(payment.path("invoice_id").asText());
    }

    /** Pays; payments of one transaction can be refunded together only. */
    void pay(ObjectNode payment, String method, String event, String transaction) {
        payment.put("payment_method", method).put("transaction", transaction);
        payment.put("payed_at", api.timestamp()).put("current_status", "SUCCEEDED");
        payment.put("paid_to_account_id", api.organization.accountId);
        ObjectNode invoice = invoice(payment);
        api.events.payment(event, payment, invoice);
        api.links.collect(invoice, payment);
        api.invoices.afterPayment(invoice);
    }

    /** Moves a payment to a status, with the webhook that belongs to it. */
    void move(ObjectNode payment, String status) {
        if (status.equals("SUCCEEDED")) {
            pay(payment, "PGW_CARD_UNSPECIFIED", "PAYMENT_SUCCEEDED", api.ids.uuid());
            return;
        }
        payment.put("current_status", status);
        if (status.equals("SETTLED")) {
            payment.put("settled_at", api.timestamp());
        }
        if (WITH_EVENT.contains(status)) {
            api.events.payment("PAYMENT_" + status, payment, invoice(payment));
        }
    }

    static ObjectNode inInvoice(ObjectNode payment) {
        return Json.pick(payment, IN_INVOICE);
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        Filter filter = new Filter(query, table.newestFirst())
                .anyOf("invoice_id", "invoice_id")
                .anyOf("statuses", "current_status")
                .atLeast("from_date", "created_at")
                .atMost("to_date", "created_at")
                .search("search_term", "id", "amount", "invoice_id");
        return api.page(query, filter, payment -> Json.pick(payment, RESPONSE));
    }

    private Answer markPaid(Call call) {
        ObjectNode body = api.body(call, MARK_PAID);
        ObjectNode payment = find(call.id());
        require(payment, MARKABLE, "PAYMENT_FINALIZED", "Payment is not open");
        String method = body.path("payment_method").asText();
        if (!MANUAL.contains(method)) {
            throw StreamErrors.badRequest("INVALID_PARAMETERS", "Payment method must be one of " + MANUAL);
        }
        ObjectNode invoice = invoice(payment);
        boolean installments = invoice.path("type").asText().equals("INSTALLMENTS");
        if (installments && !invoice.path("status").asText().equals("ACCEPTED")) {
            throw StreamErrors.badRequest("INVOICE_INVALID_STATUS", "An installment invoice must be accepted");
        }
        pay(payment, method, "PAYMENT_MARKED_AS_PAID", api.ids.uuid());
        return Answer.ok(Json.object());
    }

    private Answer refund(Call call) {
        ObjectNode body = api.body(call, REFUND);
        ObjectNode payment = find(call.id());
        if (payment.path("current_status").asText().endsWith("REFUNDED")) {
            throw StreamErrors.badRequest("PAYMENT_REFUNDED_ALREADY", "Payment is refunded already");
        }
        require(payment, REFUNDABLE, "PAYMEND_UNPAID", "Payment is not paid");
        List<ObjectNode> together = table.newestFirst().stream()
                .filter(other -> other.path("transaction").equals(payment.path("transaction")))
                .toList();
        if (together.size() > 1
                && !body.path("allow_refund_multiple_related_payments").asBoolean()) {
            throw severalPayments(together);
        }
        for (ObjectNode each : together) {
            each.setAll(body.deepCopy().retain("refund_reason", "refund_note"));
            each.put("refunded_at", api.timestamp());
            move(each, "REFUNDED");
        }
        return answer(payment);
    }

    private static Rejection severalPayments(List<ObjectNode> payments) {
        BigDecimal total = payments.stream()
                .map(payment -> StreamMoney.of(payment.path("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        ObjectNode error =
                StreamErrors.error("PAYMENT_REFUNDED_FAILED", "The transaction holds several payments", null);
        ObjectNode body = Json.object("error", error);
        body.set(
                "payment_ids",
                Json.array(payments.stream().map(payment -> payment.path("id")).toList()));
        return new Rejection(Answer.json(400, body.put("total_amount", total.toPlainString())));
    }

    private Answer autoCharge(Call call) {
        if (!api.organization.autoCharge) {
            throw StreamErrors.rejection(401, "FEATURE_DISABLED", "Auto charge is not enabled");
        }
        ObjectNode payment = find(call.id());
        require(payment, MARKABLE, "PAYMENT_FINALIZED", "Payment is not open");
        pay(payment, "PGW_CARD_UNSPECIFIED", "PAYMENT_SUCCEEDED", api.ids.uuid());
        return Answer.ok(Json.object("payment_id", payment.path("id"), "invoice_id", payment.path("invoice_id")));
    }

    private static void require(ObjectNode payment, List<String> statuses, String code, String message) {
        if (!statuses.contains(payment.path("current_status").asText())) {
            throw StreamErrors.badRequest(code, message);
        }
    }

    private static Answer answer(ObjectNode payment) {
        return Answer.ok(Json.pick(payment, RESPONSE));
    }
}
