package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.payment.AutoCharge;
import io.paylinks.stream.payment.ListPayments;
import io.paylinks.stream.payment.MarkPaid;
import io.paylinks.stream.payment.Payment;
import io.paylinks.stream.payment.RefundPayment;

final class PaymentCalls extends CallTable<StreamClient, Payments> {
    private static final String ALL = "/api/v2/payments";
    private static final String ONE = ALL + "/{id}";

    PaymentCalls() {
        super("payments", StreamClient::payments);
        call("get", p -> p.get(ID)).sends("GET " + ONE).returns(Payment.class);
        call("list", p -> p.list()).sends("GET " + ALL).returnsPageOf(Payment.class);
        call("list", ListPayments.class, Payments::list).sends("GET " + ALL).returnsPageOf(Payment.class);
        call("list for two invoices", p -> p.list(forTwoInvoices()))
                .sends("GET " + ALL)
                .query("invoice_id=i1", "invoice_id=i2")
                .returnsPageOf(Payment.class);
        call("markPaid", MarkPaid.class, (p, request) -> p.markPaid(ID, request))
                .sends("POST " + ONE + "/mark-paid")
                .returnsAcknowledged();
        call("refund", RefundPayment.class, (p, request) -> p.refund(ID, request))
                .sends("POST " + ONE + "/refund")
                .returns(Payment.class);
        call("autoChargeOnDemand", p -> p.autoChargeOnDemand(ID))
                .sends("POST " + ALL + "/auto-charge-on-demand/{id}")
                .returns(AutoCharge.class);
    }

    private static ListPayments forTwoInvoices() {
        return ListPayments.builder().invoiceId("i1").invoiceId("i2").build();
    }
}
