package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** The payments of invoices. */
public final class Payments {

    private static final List<String> MARKABLE = List.of("PENDING", "UNDER_REVIEW", "FAILED");
    private static final List<String> REFUNDABLE = List.of("SUCCEEDED", "SETTLED");
    private static final List<String> WITH_EVENT = Names.of("FAILED CANCELED REFUNDED PARTIALLY_REFUNDED");
    private static final List<String> MANUAL = List.of("CASH", "BANK_TRANSFER", "CARD", "QURRAH");
    private static final List<String> METHODS = Names.of("""
            MADA MASTERCARD VISA APPLE_PAY SAMSUNG_PAY AMEX CASH PGW_CARD_UNSPECIFIED BANK_TRANSFER CARD QURRAH""");

    private static final Schema MARK_PAID = Schema.of(
            Field.oneOf("payment_method", METHODS).required(),
            Field.text("note").nullable());

    private static final Schema REFUND = Schema.of(
            Field.oneOf("refund_reason", "REQUESTED_BY_CUSTOMER", "DUPLICATE", "FRAUDULENT", "OTHER")
                    .required(),
            Field.text("refund_note").nullable(),
            Field.bool("allow_refund_multiple_related_payments").or(false));

    private static final List<String> FORM = Names.of("""
            id amount currency scheduled_on type payment_method current_status payed_at refunded_at refund_reason
            refund_note amount_in_smallest_unit latest_pgw_message""");

    private static final String CHARGE = "/api/v2/payments/auto-charge-on-demand/{payment_id}";

    private final Api api;
    private final Tables tables;
    private final Events events;
    private final Organization organization;
    private final Links links;
    private final Invoices invoices;
    private final Subscriptions subscriptions;

    Payments(
            Api api,
            Tables tables,
            Events events,
            Organization organization,
            Links links,
            Invoices invoices,
            Subscriptions subscriptions) {
        this.api = api;
        this.tables = tables;
        this.events = events;
        this.organization = organization;
        this.links = links;
        this.invoices = invoices;
        this.subscriptions = subscriptions;
        api.resource("Payment", "payments", "payment_id", tables.payments)
                .returning(payment -> payment.pick(FORM))
                .get()
                .list(f -> f.anyOf(Field.list(Field.uuid("invoice_id")), "invoice_id")
                        .anyOf(Field.list(Field.oneOf("statuses", Tables.PAYMENT_STATUSES)), "current_status")
                        .search("search_term", "id", "amount", "invoice_id")
                        .between(Field::datetime, "from_date", "to_date", "created_at"))
                .action("refund", REFUND, this::refund)
                .returning(payment -> Row.of())
                .action("mark-paid", MARK_PAID, this::markPaid);
        api.on("POST", CHARGE, call -> Response.json(200, autoCharge(call.id())));
    }

    /** Changes the status of a payment, as the bank would. */
    public void move(String id, String status) {
        move(tables.payments.get(id), Arguments.oneOf("payment status", status, Tables.PAYMENT_STATUSES));
    }

    /** Pays a payment. Payments of one transaction can only be refunded together. */
    void pay(Row payment, String method, String event, String transaction) {
        payment.with("payment_method", method, "transaction", transaction)
                .with("payed_at", api.timestamp(), "current_status", "SUCCEEDED")
                .with("paid_to_account_id", organization.accountId);
        Row invoice = invoice(payment);
        events.payment(event, payment, invoice);
        links.collect(invoice, payment);
        if (invoices.afterPayment(invoice)) {
            subscriptions.afterInvoice(invoice);
        }
    }

    /** Changes the status of a payment, with its webhook. */
    void move(Row payment, String status) {
        if (status.equals("SUCCEEDED")) {
            charge(payment);
            return;
        }
        payment.with("current_status", status);
        if (status.equals("SETTLED")) {
            payment.with("settled_at", api.timestamp());
        }
        if (WITH_EVENT.contains(status)) {
            events.payment("PAYMENT_" + status, payment, invoice(payment));
        }
    }

    private Row invoice(Row payment) {
        return invoices.find(payment.text("invoice_id"));
    }

    private void charge(Row payment) {
        pay(payment, "PGW_CARD_UNSPECIFIED", "PAYMENT_SUCCEEDED", api.ids.uuid());
    }

    private void markPaid(Row payment, Row body) {
        require(payment, MARKABLE, "PAYMENT_FINALIZED", "Payment is not open");
        if (!body.is("payment_method", MANUAL)) {
            throw Errors.badRequest("INVALID_PARAMETERS", "Payment method must be one of " + MANUAL);
        }
        Row invoice = invoice(payment);
        if (invoice.is("type", "INSTALLMENTS") && !invoice.is("status", "ACCEPTED")) {
            throw Errors.badRequest("INVOICE_INVALID_STATUS", "An installment invoice must be accepted");
        }
        pay(payment, body.text("payment_method"), "PAYMENT_MARKED_AS_PAID", api.ids.uuid());
    }

    private void refund(Row payment, Row body) {
        if (payment.text("current_status").endsWith("REFUNDED")) {
            throw Errors.badRequest("PAYMENT_REFUNDED_ALREADY", "Payment is refunded already");
        }
        require(payment, REFUNDABLE, "PAYMEND_UNPAID", "Payment is not paid");
        List<Row> together = tables.payments.newestFirst().stream()
                .filter(other -> other.shares("transaction", payment))
                .toList();
        if (together.size() > 1 && !body.flag("allow_refund_multiple_related_payments")) {
            throw severalPayments(together);
        }
        for (Row each : together) {
            each.merge(body.only("refund_reason", "refund_note")).with("refunded_at", api.timestamp());
            move(each, "REFUNDED");
        }
    }

    private static Rejection severalPayments(List<Row> payments) {
        String message = "The transaction holds several payments";
        Row body = Row.of("error", Errors.error("PAYMENT_REFUNDED_FAILED", message, null))
                .with("payment_ids", payments.stream().map(Row::id).toList())
                .with("total_amount", Money.sum(payments, "amount").toPlainString());
        return new Rejection(Response.json(400, body));
    }

    private Row autoCharge(String id) {
        if (!organization.autoCharge) {
            throw Errors.rejection(401, "FEATURE_DISABLED", "Auto charge is not enabled");
        }
        Row payment = tables.payments.find(id).orElseThrow(() -> Errors.notFound("Payment"));
        require(payment, MARKABLE, "PAYMENT_FINALIZED", "Payment is not open");
        charge(payment);
        return Row.of("payment_id", id, "invoice_id", payment.text("invoice_id"));
    }

    private static void require(Row payment, List<String> statuses, String code, String message) {
        if (!payment.is("current_status", statuses)) {
            throw Errors.badRequest(code, message);
        }
    }
}
