package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.invoice.CreateInvoice;
import io.paylinks.devdraft.invoice.Invoice;
import io.paylinks.devdraft.invoice.ListInvoices;
import io.paylinks.devdraft.invoice.UpdateInvoice;

final class InvoiceCalls extends CallTable<DevdraftClient, Invoices> {
    private static final String ALL = "/api/v0/invoices";
    private static final String ONE = ALL + "/{id}";

    InvoiceCalls() {
        super("invoices", DevdraftClient::invoices);
        call("get", i -> i.get(ID)).sends("GET " + ONE).returns(Invoice.class);
        call("list", i -> i.list()).sends("GET " + ALL).returnsPageOf(Invoice.class);
        call("list", ListInvoices.class, Invoices::list).sends("GET " + ALL).returnsPageOf(Invoice.class);
        call("create", CreateInvoice.class, Invoices::create)
                .sends("POST " + ALL)
                .returns(201, Invoice.class);
        call("update", UpdateInvoice.class, (i, request) -> i.update(ID, request))
                .sends("PUT " + ONE)
                .returns(Invoice.class);
    }
}
