package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.outboundpayment.CreateOutboundPayment;
import io.paylinks.gocardless.outboundpayment.ListOutboundPayments;
import io.paylinks.gocardless.outboundpayment.OutboundPayment;
import io.paylinks.gocardless.outboundpayment.OutboundPaymentStats;
import io.paylinks.gocardless.outboundpayment.WithdrawOutboundPayment;
import java.util.Map;

final class OutboundPaymentCalls extends CallTable<GoCardlessClient, OutboundPayments> {
    OutboundPaymentCalls() {
        super("outboundPayments", GoCardlessClient::outboundPayments);
        call("get", o -> o.get(ID)).sends("GET /outbound_payments/{id}").returns(OutboundPayment.class);
        call("list", o -> o.list()).sends("GET /outbound_payments").returnsPageOf(OutboundPayment.class);
        call("list", ListOutboundPayments.class, OutboundPayments::list)
                .sends("GET /outbound_payments")
                .returnsPageOf(OutboundPayment.class);
        call("create", CreateOutboundPayment.class, OutboundPayments::create)
                .sends("POST /outbound_payments")
                .honoursKey()
                .returns(201, OutboundPayment.class);
        call("update", o -> o.update(ID, Map.of("ticket", "7")))
                .sends("PUT /outbound_payments/{id}")
                .body("{\"outbound_payments\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(OutboundPayment.class);
        call("withdraw", WithdrawOutboundPayment.class, OutboundPayments::withdraw)
                .sends("POST /outbound_payments/withdrawal")
                .returns(OutboundPayment.class);
        call("approve", o -> o.approve(ID))
                .sends("POST /outbound_payments/{id}/actions/approve")
                .body("{\"data\":{}}")
                .returns(OutboundPayment.class);
        call("cancel", o -> o.cancel(ID))
                .sends("POST /outbound_payments/{id}/actions/cancel")
                .body("{\"data\":{}}")
                .returns(OutboundPayment.class);
        call("cancel with metadata", o -> o.cancel(ID, Map.of("ticket", "7")))
                .sends("POST /outbound_payments/{id}/actions/cancel")
                .body("{\"data\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(OutboundPayment.class);
        call("getStats", o -> o.getStats())
                .sends("GET /outbound_payments/stats")
                .returns(OutboundPaymentStats.class);
    }
}
