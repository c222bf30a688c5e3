package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens outside the API: payers pay and fail to pay. */
public final class Payer {

    private static final String CARD = "MADA";

    private final Api api;

    Payer(Api api) {
        this.api = api;
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
            return pay(api.subscriptions.open(terms, items, coupons));
        }
        terms.with("status", "CREATED", "type", "ONE_OFF", "scheduled_on", api.timestamp());
        return pay(api.invoices.open(terms, items, coupons));
    }

    public void failLink(String linkId) {
        api.events.link("PAYMENT_LINK_PAY_ATTEMPT_FAILED", payable(linkId));
    }

    /** Pays an invoice and returns the payment. */
    public Row payInvoice(String invoiceId) {
        return pay(api.invoices.table.get(invoiceId));
    }

    public void payTogether(List<String> invoiceIds) {
        String transaction = api.ids.uuid();
        List<Row> invoices = invoiceIds.stream().map(api.invoices.table::get).toList();
        invoices.forEach(invoice -> pay(invoice, transaction));
    }

    /** Splits the payment of an invoice. */
    public void split(String invoiceId, int installments) {
        Row invoice = api.invoices.table.get(invoiceId);
        Arguments.atLeast(1, "installments", installments);
        if (api.payments.of(invoice).stream().anyMatch(payment -> payment.is("current_status", Payments.PAID))) {
            throw new IllegalStateException("something was paid of the invoice already");
        }
        invoice.with("type", "INSTALLMENTS");
        BigDecimal total = invoice.decimal("total_amount");
        BigDecimal share = total.divide(BigDecimal.valueOf(installments), total.scale(), RoundingMode.DOWN);
        BigDecimal first = total.subtract(share.multiply(BigDecimal.valueOf(installments - 1L)));
        api.payments.of(invoice).forEach(api.payments.table::remove);
        for (int i = 1; i <= installments; i++) {
            api.payments.open(invoice, i == 1 ? first : share, "INSTALLMENT", i);
        }
    }

    /** Pays the next open payment of an invoice. */
    Row pay(Row invoice) {
        return pay(invoice, api.ids.uuid());
    }

    private Row pay(Row invoice, String transaction) {
        Row payment = api.payments.of(invoice).stream()
                .filter(each -> each.is("current_status", Payments.UNPAID))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the invoice has nothing left to pay"));
        api.payments.pay(payment, CARD, "PAYMENT_SUCCEEDED", transaction);
        return payment;
    }

    private String consumer(Row link, @Nullable String consumerId) {
        if (consumerId != null) {
            return api.consumers.get(consumerId).id();
        }
        return link.isSet("organization_consumer_id")
                ? link.text("organization_consumer_id")
                : api.consumers.seed("Walk-in customer");
    }

    private Row payable(String linkId) {
        Row link = api.links.table.get(linkId);
        if (!link.is("status", "ACTIVE")) {
            throw new IllegalStateException("the link is " + link.text("status"));
        }
        if (link.isSet("valid_until") && link.time("valid_until").isBefore(api.now())) {
            throw new IllegalStateException("the link was valid until " + link.text("valid_until"));
        }
        return link;
    }
}
