package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Invoices of links and subscriptions, and those created by requests. */
public final class Invoices {

    private static final List<String> STATUSES =
            Names.of("DRAFT CREATED SENT ACCEPTED REJECTED COMPLETED CANCELED EXPIRED");

    private static final List<String> WITHOUT_EVENT = List.of("DRAFT", "EXPIRED");

    private static final Schema METHODS = Schema.each(
                    "mada visa mastercard amex bank_transfer installment",
                    name -> Field.bool(name).required())
            .and(Field.bool("qurrah").or(false));

    static final Schema ITEM = Schema.of(
            Field.uuid("product_id").required(),
            Field.integer("quantity").required().min("1"),
            Field.list(Field.uuid("coupons")).nullable());

    private static final Schema CREATE = Schema.of(
            Field.bool("notify_consumer").or(true),
            Field.text("description").nullable().size(0, 500),
            Field.list(Field.object("items", ITEM.fields())).required().notEmpty(),
            Field.object("payment_methods", METHODS.fields()).required(),
            Field.list(Field.uuid("coupons")).nullable(),
            Field.uuid("organization_consumer_id").required(),
            Field.datetime("scheduled_on").required(),
            Field.bool("exclude_coupons_if_installments").or(false),
            Field.oneOf("currency", Api.CURRENCIES).or("SAR"));

    private static final Schema IN_PLACE = Schema.of(
            Field.datetime("scheduled_on").nullable(),
            Field.text("description").nullable().size(0, 500));

    private final Api api;
    private final Tables tables;
    private final Events events;
    private final Organization organization;
    private final Consumers consumers;
    private final Products products;
    private final Coupons coupons;
    private final Pricing pricing;
    private final Resource resource;
    private int lastNumber = 1000;

    Invoices(
            Api api,
            Tables tables,
            Events events,
            Organization organization,
            Consumers consumers,
            Products products,
            Coupons coupons,
            Pricing pricing,
            Views views) {
        this.api = api;
        this.tables = tables;
        this.events = events;
        this.organization = organization;
        this.consumers = consumers;
        this.products = products;
        this.coupons = coupons;
        this.pricing = pricing;
        resource = api.resource("Invoice", "invoices", "invoice_id", tables.invoices)
                .returning(views::invoiceInList)
                .list(
                        f -> f.equal(Field.uuid("payment_link_id"))
                                .anyOf(Field.list(Field.oneOf("statuses", STATUSES)), "status")
                                .keep(
                                        Field.list(Field.oneOf("payment_statuses", Tables.PAYMENT_STATUSES)),
                                        (row, query) -> hasPayment(row, query.texts("payment_statuses")))
                                .search("search_term", "description", "org_invoice_number")
                                .between(Field::datetime, "from_date", "to_date", "created_at")
                                .between(Field::datetime, "due_date_from", "due_date_to", "scheduled_on")
                                .between(Field::decimal, "from_price", "to_price", "total_amount")
                                .equal(Field.uuid("organization_consumer_id"), Field.uuid("subscription_id"))
                                .anyOf(Field.csv("currencies", Api.CURRENCIES), "currency")
                                .keep(
                                        Field.bool("payments_not_settled").or(false),
                                        (row, query) -> !query.flag("payments_not_settled")
                                                || hasPayment(row, Tables.UNSETTLED_PAYMENT))
                                .accept(Field.bool("include_payments").or(false))
                                .always(row -> organization.sees(row.text("branch_id"))),
                        Invoices::hidePayments)
                .returning(views::invoice)
                .createFrom(CREATE, this::make)
                .get()
                .finding(this::open)
                .update("updateInPlace", "PATCH", "/inplace", IN_PLACE, this::change)
                .returning(Api.NOTHING)
                .action("send", this::send)
                .action("void", this::cancel);
    }

    Row find(String id) {
        return resource.find(id);
    }

    /** Changes the status of an invoice, as its consumer or time would. */
    public void move(String id, String status) {
        move(tables.invoices.get(id), Arguments.oneOf("invoice status", status, STATUSES));
    }

    /** Creates an invoice with one pending payment; the terms contain the consumer, the currency and the status. */
    Row open(Row terms, List<Row> items, List<String> coupons) {
        lastNumber++;
        Row invoice = api.created();
        invoice.with("user_id", organization.userId, "organization_id", organization.id)
                .with("account_id", organization.accountId)
                .with("branch_id", organization.mainBranch().id())
                .with("payment_method", "PAYMENTGATEWAY", "allowed_payment_flow", "ALL")
                .with("exclude_coupons_if_installments", false)
                .merge(terms)
                .with("org_invoice_number", lastNumber, "invoice_number", lastNumber)
                .with("url", "https://checkout.streampay.sa/invoices/" + invoice.id())
                .with("items", items, "coupon_ids", coupons);
        price(invoice, items, coupons);
        tables.invoices.add(invoice);
        openPayment(invoice, invoice.decimal("total_amount"), "INITIAL", 1);
        count(invoice);
        return invoice;
    }

    /** Updates the sums, completes the invoice if nothing remains to be paid, and returns whether it did. */
    boolean afterPayment(Row invoice) {
        count(invoice);
        if (!invoice.is("status", Tables.OPEN_INVOICE)
                || invoice.decimal("remaining_amount").signum() != 0) {
            return false;
        }
        move(invoice, "COMPLETED");
        for (Row item : invoice.rows("items")) {
            products.find(item.text("product_id")).with("is_used_in_finalized_invoice", true);
            item.texts("coupons").forEach(coupons::redeem);
        }
        invoice.texts("coupon_ids").forEach(coupons::redeem);
        return true;
    }

    /** Changes the status of an invoice, with its webhook. */
    void move(Row invoice, String status) {
        api.touch(invoice.with("status", status));
        if (!WITHOUT_EVENT.contains(status)) {
            events.invoice("INVOICE_" + status, invoice);
        }
    }

    void cancel(Row invoice) {
        tables.paymentsOf(invoice).stream()
                .filter(payment -> payment.is("current_status", Tables.UNPAID_PAYMENT))
                .forEach(payment ->
                        events.payment("PAYMENT_CANCELED", payment.with("current_status", "CANCELED"), invoice));
        move(invoice, "CANCELED");
    }

    /** Adds an open payment. */
    void openPayment(Row invoice, BigDecimal amount, String type, int number) {
        Row payment = api.created()
                .with("invoice_id", invoice.id(), "currency", invoice.text("currency"))
                .with("scheduled_on", invoice.value("scheduled_on"))
                .with("type", type, "invoice_payment_number", number, "current_status", "PENDING")
                .with("transaction", api.ids.uuid());
        Money.putWithTwin(payment, "amount", amount, invoice.text("currency"));
        tables.payments.add(payment);
    }

    private void price(Row invoice, List<Row> items, List<String> coupons) {
        pricing.total(invoice, "total_amount", items, coupons);
        invoice.with("home_currency_amount_actual", invoice.value("home_currency_amount"));
        String currency = invoice.text("currency");
        BigDecimal total = invoice.decimal("total_amount");
        BigDecimal vat = Money.round(Pricing.vat(total, items), currency);
        Money.put(invoice, "total_vat_amount", vat, currency);
        Money.put(invoice, "total_price_excluding_vat", total.subtract(vat), currency);
    }

    private void count(Row invoice) {
        List<Row> payments = tables.paymentsOf(invoice).stream()
                .filter(payment -> payment.is("current_status", Tables.PAID_PAYMENT))
                .toList();
        BigDecimal paid = Money.sum(payments, "amount");
        BigDecimal remaining = invoice.decimal("total_amount").subtract(paid);
        Money.putWithTwin(invoice, "paid_amount", paid, invoice.text("currency"));
        Money.putWithTwin(invoice, "remaining_amount", remaining, invoice.text("currency"));
    }

    private Row make(Row body) {
        consumers.findActive(body.text("organization_consumer_id"));
        body.times(Api::naive, "scheduled_on");
        boolean future = body.time("scheduled_on").isAfter(api.now());
        List<Row> items = pricing.items(body.rows("items"), body.text("currency"));
        Row terms = body.copy()
                .drop("items", "coupons", "notify_consumer")
                .with("type", future ? "ONE_OFF_FUTURE" : "ONE_OFF", "status", future ? "DRAFT" : "CREATED")
                .with("branch_id", organization.branch().id());
        Row invoice = open(terms, items, body.texts("coupons"));
        events.invoice("INVOICE_CREATED", invoice);
        if (body.flag("notify_consumer") && !future) {
            move(invoice, "SENT");
        }
        return invoice;
    }

    /** Omits the payments from a page unless they were requested. */
    private static void hidePayments(Row page, Row query) {
        if (!query.flag("include_payments")) {
            page.rows("data").forEach(invoice -> invoice.with("payments", null));
        }
    }

    private boolean hasPayment(Row invoice, List<String> statuses) {
        return tables.paymentsOf(invoice).stream().anyMatch(payment -> payment.is("current_status", statuses));
    }

    private void change(Row invoice, Row changes) {
        changes.dropNulls("scheduled_on").times(Api::naive, "scheduled_on");
        if (changes.has("scheduled_on")) {
            tables.paymentsOf(invoice).forEach(payment -> payment.with("scheduled_on", changes.text("scheduled_on")));
        }
        api.touch(invoice.merge(changes));
        events.invoice("INVOICE_UPDATED", invoice);
    }

    private void send(Row invoice) {
        if (invoice.is("status", "ACCEPTED")) {
            throw Errors.badRequest("INVOICE_INVALID_STATUS", "Invoice is accepted already");
        }
        move(invoice, "SENT");
    }

    private Row open(Row invoice) {
        if (!invoice.is("status", Tables.OPEN_INVOICE)) {
            throw Errors.badRequest("INVOICE_FINALISED", "Invoice is final");
        }
        return invoice;
    }
}
