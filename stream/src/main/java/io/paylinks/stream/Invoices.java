package io.paylinks.stream;

import io.paylinks.core.Acknowledged;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.invoice.CreateInvoice;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.ListInvoices;
import io.paylinks.stream.invoice.UpdateInvoice;
import java.util.Map;

/**
 * Operations on invoices.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class Invoices {
    private static final String ALL = "/api/v2/invoices";
    private static final String ONE = ALL + "/{invoice_id}";

    private final Exchange exchange;

    Invoices(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches an invoice with its items and payments. */
    public Invoice get(String invoiceId) {
        return exchange.send(Operation.get("invoices.get", ONE, invoiceId), Invoice.class);
    }

    /** Lists all invoices, newest first. */
    public Page<Invoice> list() {
        return list(ListInvoices.builder().build());
    }

    /** Lists invoices. */
    public Page<Invoice> list(ListInvoices request) {
        return exchange.page(Operation.get("invoices.list", ALL).query(request), Invoice.class);
    }

    /**
     * Lists the invoices that a payment link has earned, with their payments. A link earns through invoices: they appear when
     * a customer has paid.
     */
    public Page<Invoice> forPaymentLink(String paymentLinkId) {
        return list(ListInvoices.builder()
                .paymentLinkId(paymentLinkId)
                .includePayments(true)
                .build());
    }

    /** Creates an invoice, and sends it to the consumer unless {@code notifyConsumer} is false. */
    public Invoice create(CreateInvoice request) {
        return exchange.send(Operation.post("invoices.create", ALL).body(request), Invoice.class);
    }

    /** Changes date or description of an invoice and keeps its number. */
    public Invoice updateInPlace(String invoiceId, UpdateInvoice request) {
        return exchange.send(
                Operation.patch("invoices.updateInPlace", ONE + "/inplace", invoiceId)
                        .body(request),
                Invoice.class);
    }

    /**
     * Sends an invoice to its consumer. Stream's own tool server has this operation, its specification does not: it may end
     * in a {@code NotFoundException}.
     */
    public Acknowledged send(String invoiceId) {
        return exchange.send(
                Operation.post("invoices.send", ONE + "/send", invoiceId).body(Map.of()), Acknowledged.class);
    }

    /**
     * Voids an invoice. Stream's own tool server has this operation, its specification does not: it may end in a
     * {@code NotFoundException}.
     */
    public Acknowledged voidInvoice(String invoiceId) {
        return exchange.send(
                Operation.post("invoices.voidInvoice", ONE + "/void", invoiceId).body(Map.of()), Acknowledged.class);
    }
}
