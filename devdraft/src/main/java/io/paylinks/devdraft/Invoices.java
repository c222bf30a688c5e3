package io.paylinks.devdraft;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.invoice.CreateInvoice;
import io.paylinks.devdraft.invoice.Invoice;
import io.paylinks.devdraft.invoice.ListInvoices;
import io.paylinks.devdraft.invoice.UpdateInvoice;

/** Operations on invoices. */
public final class Invoices {
    private static final String ALL = "/api/v0/invoices";
    private static final String ONE = ALL + "/{invoice_id}";

    private final Resource<Invoice> invoices;

    Invoices(Exchange exchange) {
        this.invoices = exchange.resource("invoices", Invoice.class);
    }

    /**
     * Fetches an invoice.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/invoices/{invoice_id}</a>
     */
    public Invoice get(String invoiceId) {
        return invoices.get("get", ONE, invoiceId).send();
    }

    /**
     * Lists all invoices.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/invoices</a>
     */
    public Page<Invoice> list() {
        return list(ListInvoices.builder().build());
    }

    /**
     * Lists the invoices that match a filter.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/invoices</a>
     */
    public Page<Invoice> list(ListInvoices request) {
        return invoices.get("list", ALL).query(request).page();
    }

    /**
     * Creates an invoice. The request carries an idempotency key, but Devdraft does not promise to honour it: it is
     * retried only if it was definitely not processed. After an outcome of {@code UNKNOWN}, search for it in
     * {@link #list()} before you create it again.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/invoices</a>
     */
    public Invoice create(CreateInvoice request) {
        return invoices.post("create", ALL).body(request).send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">PUT /api/v0/invoices/{invoice_id}</a>
     */
    public Invoice update(String invoiceId, UpdateInvoice request) {
        return invoices.put("update", ONE, invoiceId).body(request).send();
    }
}
