package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.outboundpaymentimport.ListOutboundPaymentImportEntries;
import io.paylinks.gocardless.outboundpaymentimport.OutboundPaymentImportEntry;

final class OutboundPaymentImportEntryCalls extends CallTable<GoCardlessClient, OutboundPaymentImportEntries> {
    OutboundPaymentImportEntryCalls() {
        super("outboundPaymentImportEntries", GoCardlessClient::outboundPaymentImportEntries);
        call("list", ListOutboundPaymentImportEntries.class, OutboundPaymentImportEntries::list)
                .sends("GET /outbound_payment_import_entries")
                .returnsPageOf(OutboundPaymentImportEntry.class);
    }
}
