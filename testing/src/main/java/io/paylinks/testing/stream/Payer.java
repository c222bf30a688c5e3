package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Simulates payers, whose payments succeed or fail. */
public final class Payer {

    private static final String CARD = "MADA";

    private final Api api;
    private final Tables tables;
    private final Events events;
    private final Consumers consumers;
    private final Invoices invoices;
    private final Subscriptions subscriptions;
    private final Payments payments;

    Payer(
            Api api,
            Tables tables,
            Events events,
            Consumers consumers,
            Invoices invoices,
            Subscriptions subscriptions,
            Payments payments) {
        this.api = api;
        this.tables = tables;
        this.events = events;
        this.consumers = consumers;
        this.invoices = invoices;
        this.subscriptions = subscriptions;
        this.payments = payments;
    }

    /** Pays a link and returns the payment. */
    public Row payLink(String linkId, @Nullable String consumerId) {
        Row link = payable(linkId);
        Row terms = Row.of("organization_consumer_id", consumer(link, consumerId), "currency", link.text("currency"))
                .with("description", link.text("name"), "payment_link_id", linkId);
        List<Row> items = link.copy().rows("items");
        List<String> coupons = link.texts("coupons");
        if (link.isSet("recurring_interval")) {
            terms.with("period_start", api.timestamp());
            return pay(subscriptions.open(terms, items, coupons));
        }
        terms.with("status", "CREATED", "type", "ONE_OFF", "scheduled_on", api.timestamp());
        return pay(invoices.open(terms, items, coupons));
    }

    public void failLink(String linkId) {
        events.link("PAYMENT_LINK_PAY_ATTEMPT_FAILED", payable(linkId));
    }

    /** Pays an invoice and returns the payment. */
    public Row payInvoice(String invoiceId) {
        return pay(tables.invoices.get(invoiceId));
    }

    public void payTogether(List<String> invoiceIds) {
        String transaction = api.ids.uuid();
        List<Row> invoices = invoiceIds.stream().map(tables.invoices::get).toList();
        invoices.forEach(invoice -> pay(invoice, transaction));
    }

    /** Splits the payment of an invoice. */
    public void split(String invoiceId, int installments) {
        Row invoice = tables.invoices.get(invoiceId);
        Arguments.atLeast(1, "installments", installments);
        if (tables.paymentsOf(invoice).stream()
                .anyMatch(payment -> payment.is("current_status", Tables.PAID_PAYMENT))) {
            throw new IllegalStateException("something was paid of the invoice already");
        }
        invoice.with("type", "INSTALLMENTS");
        BigDecimal total = invoice.decimal("total_amount");
        BigDecimal share = total.divide(BigDecimal.valueOf(installments), total.scale(), RoundingMode.DOWN);
        BigDecimal first = total.subtract(share.multiply(BigDecimal.valueOf(installments - 1L)));
        tables.paymentsOf(invoice).forEach(tables.payments::remove);
        for (int i = 1; i <= installments; i++) {
            invoices.openPayment(invoice, i == 1 ? first : share, "INSTALLMENT", i);
        }
    }

    /** Ends the current period of a subscription: the next one is billed, and paid or not, unless this was the last. */
    public void renew(String subscriptionId, boolean paid) {
        Row subscription = tables.subscriptions.get(subscriptionId);
        subscriptions.startNext(subscription).ifPresent(invoice -> {
            if (paid) {
                pay(invoice);
                events.subscription("SUBSCRIPTION_CYCLE_RENEWED_SUCCESSFULLY", subscription);
            } else {
                tables.paymentsOf(invoice).forEach(payment -> payments.move(payment, "FAILED"));
                events.subscription("SUBSCRIPTION_CYCLE_RENEWAL_FAILED", subscription);
            }
        });
    }

    /** Pays the next open payment of an invoice. */
    private Row pay(Row invoice) {
        return pay(invoice, api.ids.uuid());
    }

    private Row pay(Row invoice, String transaction) {
        Row payment = tables.paymentsOf(invoice).stream()
                .filter(each -> each.is("current_status", Tables.UNPAID_PAYMENT))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the invoice has nothing left to pay"));
        payments.pay(payment, CARD, "PAYMENT_SUCCEEDED", transaction);
        return payment;
    }

    private String consumer(Row link, @Nullable String consumerId) {
        if (consumerId != null) {
            return consumers.get(consumerId).id();
        }
        return link.isSet("organization_consumer_id")
                ? link.text("organization_consumer_id")
                : consumers.seed("Walk-in customer");
    }

    private Row payable(String linkId) {
        Row link = tables.links.get(linkId);
        if (!link.is("status", "ACTIVE")) {
            throw new IllegalStateException("the link is " + link.text("status"));
        }
        if (link.isSet("valid_until") && link.time("valid_until").isBefore(api.now())) {
            throw new IllegalStateException("the link was valid until " + link.text("valid_until"));
        }
        return link;
    }
}
