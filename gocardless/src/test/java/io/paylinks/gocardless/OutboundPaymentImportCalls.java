package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.outboundpaymentimport.CreateOutboundPaymentImport;
import io.paylinks.gocardless.outboundpaymentimport.ListOutboundPaymentImports;
import io.paylinks.gocardless.outboundpaymentimport.OutboundPaymentImport;

final class OutboundPaymentImportCalls extends CallTable<GoCardlessClient, OutboundPaymentImports> {
    OutboundPaymentImportCalls() {
        super("outboundPaymentImports", GoCardlessClient::outboundPaymentImports);
        call("get", o -> o.get(ID)).sends("GET /outbound_payment_imports/{id}").returns(OutboundPaymentImport.class);
        call("list", o -> o.list()).sends("GET /outbound_payment_imports").returnsPageOf(OutboundPaymentImport.class);
        call("list", ListOutboundPaymentImports.class, OutboundPaymentImports::list)
                .sends("GET /outbound_payment_imports")
                .returnsPageOf(OutboundPaymentImport.class);
        call("create", CreateOutboundPaymentImport.class, OutboundPaymentImports::create)
                .sends("POST /outbound_payment_imports")
                .honoursKey()
                .returns(201, OutboundPaymentImport.class);
    }
}
