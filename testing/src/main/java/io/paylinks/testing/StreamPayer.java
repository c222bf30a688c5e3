package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens outside the API: payers pay and fail to pay. */
final class StreamPayer {

    private static final String CARD = "MADA";

    private final StreamApi api;

    StreamPayer(StreamApi api) {
        this.api = api;
    }

    FakeStream.Paid payLink(String linkId, @Nullable String consumerId) {
        ObjectNode link = api.links.table.get(linkId);
        requirePayable(link);
        ObjectNode terms = Json.object("organization_consumer_id", consumer(link, consumerId));
        terms.set("currency", link.path("currency"));
        terms.set("description", link.path("name"));
        terms.put("payment_link_id", linkId);
        List<ObjectNode> items = StreamLinks.items(link);
        List<String> coupons = Json.texts(link.path("coupons"));
        if (link.hasNonNull("recurring_interval")) {
            terms.put("period_start", api.timestamp());
            return pay(api.subscriptions.open(terms, items, coupons));
        }
        terms.put("status", "CREATED").put("type", "ONE_OFF").put("scheduled_on", api.timestamp());
        return pay(api.invoices.open(terms, items, coupons));
    }

    void failLink(String linkId) {
        ObjectNode link = api.links.table.get(linkId);
        requirePayable(link);
        api.events.link("PAYMENT_LINK_PAY_ATTEMPT_FAILED", link);
    }

    FakeStream.Paid payInvoice(String invoiceId) {
        return pay(api.invoices.table.get(invoiceId));
    }

    void payTogether(List<String> invoiceIds) {
        String transaction = api.ids.uuid();
        invoiceIds.forEach(id -> pay(api.invoices.table.get(id), transaction));
    }

    /** Splits the payment of an invoice. */
    void split(String invoiceId, int installments) {
        ObjectNode invoice = api.invoices.table.get(invoiceId);
        invoice.put("type", "INSTALLMENTS");
        BigDecimal total = StreamMoney.of(invoice.path("total_amount"));
        BigDecimal share = total.divide(BigDecimal.valueOf(installments), total.scale(), RoundingMode.DOWN);
        BigDecimal first = total.subtract(share.multiply(BigDecimal.valueOf(installments - 1L)));
        api.payments
                .of(invoice)
                .forEach(payment -> api.payments.table.remove(payment.path("id").asText()));
        for (int i = 1; i <= installments; i++) {
            api.payments.open(invoice, i == 1 ? first : share, "INSTALLMENT", i);
        }
    }

    /** Pays the next open payment of an invoice. */
    FakeStream.Paid pay(ObjectNode invoice) {
        return pay(invoice, api.ids.uuid());
    }

    private FakeStream.Paid pay(ObjectNode invoice, String transaction) {
        ObjectNode payment = api.payments.of(invoice).stream()
                .filter(each -> StreamPayments.UNPAID.contains(
                        each.path("current_status").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the invoice has nothing left to pay"));
        api.payments.pay(payment, CARD, "PAYMENT_SUCCEEDED", transaction);
        return new FakeStream.Paid(
                invoice.path("id").asText(), payment.path("id").asText());
    }

    private String consumer(ObjectNode link, @Nullable String consumerId) {
        if (consumerId != null) {
            return api.consumers.table.get(consumerId).path("id").asText();
        }
        if (link.hasNonNull("organization_consumer_id")) {
            return link.path("organization_consumer_id").asText();
        }
        return api.consumers.seed("Walk-in customer").path("id").asText();
    }

    private void requirePayable(ObjectNode link) {
        if (!link.path("status").asText().equals("ACTIVE")) {
            throw new IllegalStateException("the link is " + link.path("status").asText());
        }
        if (link.hasNonNull("valid_until")
                && StreamPeriods.time(link, "valid_until").isBefore(api.now())) {
            throw new IllegalStateException("the link was valid until " + link.path("valid_until"));
        }
    }
}
