package io.paylinks.stream;

import io.paylinks.core.Acknowledged;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.invoice.CreateInvoice;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.ListInvoices;
import io.paylinks.stream.invoice.UpdateInvoice;
import java.util.Map;

/** Operations on invoices. */
public final class Invoices {
    private static final String ALL = "/api/v2/invoices";
    private static final String ONE = ALL + "/{invoice_id}";

    private final Resource<Invoice> invoices;

    Invoices(Exchange exchange) {
        this.invoices = exchange.resource("invoices", Invoice.class);
    }

    /**
     * Fetches an invoice with its items and payments.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/invoices/{invoice_id}</a>
     */
    public Invoice get(String invoiceId) {
        return invoices.get("get", ONE, invoiceId).send();
    }

    /**
     * Lists all invoices, newest first.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/invoices</a>
     */
    public Page<Invoice> list() {
        return list(ListInvoices.builder().build());
    }

    /**
     * Lists the invoices that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/invoices</a>
     */
    public Page<Invoice> list(ListInvoices request) {
        return invoices.get("list", ALL).query(request).page();
    }

    /**
     * Lists the invoices of a payment link, with their payments. Stream creates one for each payment of a customer.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/invoices</a>
     */
    public Page<Invoice> forPaymentLink(String paymentLinkId) {
        return list(ListInvoices.builder()
                .paymentLinkId(Arguments.notNull("paymentLinkId", paymentLinkId))
                .includePayments(true)
                .build());
    }

    /**
     * Creates an invoice, and sends it to the consumer unless {@code notifyConsumer} is false. After an outcome of
     * {@code UNKNOWN}, search for it with {@code organizationConsumerId} and {@code fromDate} in
     * {@link #list(ListInvoices)}.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/invoices</a>
     */
    public Invoice create(CreateInvoice request) {
        return invoices.post("create", ALL).body(request).send();
    }

    /**
     * Changes the due date or the description of an invoice, which retains its number.
     *
     * @see <a href="https://docs.streampay.sa">PATCH /api/v2/invoices/{invoice_id}/inplace</a>
     */
    public Invoice updateInPlace(String invoiceId, UpdateInvoice request) {
        return invoices.patch("updateInPlace", ONE + "/inplace", invoiceId)
                .body(request)
                .send();
    }

    /**
     * Sends an invoice to its consumer. This operation is in Stream's MCP server, but not in its specification: it may
     * throw a {@code NotFoundException}.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/invoices/{invoice_id}/send</a>
     */
    public Acknowledged send(String invoiceId) {
        return invoices.post("send", ONE + "/send", invoiceId).body(Map.of()).send(Acknowledged.class);
    }

    /**
     * Voids an invoice. This operation is in Stream's MCP server, but not in its specification: it may throw a
     * {@code NotFoundException}.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/invoices/{invoice_id}/void</a>
     */
    public Acknowledged voidInvoice(String invoiceId) {
        return invoices.post("voidInvoice", ONE + "/void", invoiceId)
                .body(Map.of())
                .send(Acknowledged.class);
    }
}
