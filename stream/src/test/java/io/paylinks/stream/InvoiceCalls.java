package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.invoice.CreateInvoice;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.ListInvoices;
import io.paylinks.stream.invoice.UpdateInvoice;

final class InvoiceCalls extends CallTable<StreamClient, Invoices> {
    private static final String ALL = "/api/v2/invoices";
    private static final String ONE = ALL + "/{id}";

    InvoiceCalls() {
        super("invoices", StreamClient::invoices);
        call("get", i -> i.get(ID)).sends("GET " + ONE).returns(Invoice.class);
        call("list", i -> i.list()).sends("GET " + ALL).returnsPageOf(Invoice.class);
        call("list", ListInvoices.class, Invoices::list).sends("GET " + ALL).returnsPageOf(Invoice.class);
        call("forPaymentLink", i -> i.forPaymentLink(ID))
                .sends("GET " + ALL)
                .query("include_payments=true", "payment_link_id=" + ID)
                .returnsPageOf(Invoice.class);
        call("create", CreateInvoice.class, Invoices::create)
                .sends("POST " + ALL)
                .returns(Invoice.class);
        call("updateInPlace", UpdateInvoice.class, (i, request) -> i.updateInPlace(ID, request))
                .sends("PATCH " + ONE + "/inplace")
                .returns(Invoice.class);
        call("send", i -> i.send(ID)).sends("POST " + ONE + "/send").body("{}").returnsAcknowledged();
        call("voidInvoice", i -> i.voidInvoice(ID))
                .sends("POST " + ONE + "/void")
                .body("{}")
                .returnsAcknowledged();
    }
}
