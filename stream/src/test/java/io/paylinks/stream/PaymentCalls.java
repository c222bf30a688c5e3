package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.payment.AutoCharge;
import io.paylinks.stream.payment.ListPayments;
import io.paylinks.stream.payment.MarkPaid;
import io.paylinks.stream.payment.Payment;
import io.paylinks.stream.payment.PaymentMethod;
import io.paylinks.stream.payment.PaymentStatus;
import io.paylinks.stream.payment.RefundPayment;
import io.paylinks.stream.payment.RefundReason;
import java.time.Instant;
import java.util.List;

final class PaymentCalls {
    private static final String ALL = "/api/v2/payments";
    private static final String ONE = ALL + "/" + ENCODED_ID;

    private PaymentCalls() {}

    static List<Call> all() {
        return List.of(
                call("payments.get", s -> s.payments().get(ID))
                        .sends("GET", ONE)
                        .answers(Payment.class),
                call("payments.list", s -> s.payments().list())
                        .sends("GET", ALL)
                        .answersPageOf(Payment.class),
                call("payments.list with everything set", s -> s.payments().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "invoice_id=i1",
                                "invoice_id=i2",
                                "statuses=PENDING",
                                "statuses=PARTIALLY_REFUNDED",
                                "search_term=1042",
                                "from_date=2025-01-01T00:00:00Z",
                                "to_date=2025-01-02T00:00:00Z",
                                "page=2",
                                "limit=20",
                                "sort_field=amount",
                                "sort_direction=asc",
                                "branch_id=b1")
                        .answersPageOf(Payment.class),
                call(
                                "payments.markPaid with everything set",
                                s -> s.payments()
                                        .markPaid(
                                                ID,
                                                MarkPaid.builder()
                                                        .paymentMethod(PaymentMethod.BANK_TRANSFER)
                                                        .note("paid at the desk")
                                                        .extra("receipt", "r1")
                                                        .build()))
                        .sends("POST", ONE + "/mark-paid")
                        .body("{\"payment_method\":\"BANK_TRANSFER\",\"note\":\"paid at the desk\",\"receipt\":\"r1\"}")
                        .answersAcknowledged(),
                call(
                                "payments.markPaid with what is required",
                                s -> s.payments()
                                        .markPaid(
                                                ID,
                                                MarkPaid.builder()
                                                        .paymentMethod(PaymentMethod.CASH)
                                                        .build()))
                        .sends("POST", ONE + "/mark-paid")
                        .body("{\"payment_method\":\"CASH\"}")
                        .answersAcknowledged(),
                call(
                                "payments.refund with everything set",
                                s -> s.payments()
                                        .refund(
                                                ID,
                                                RefundPayment.builder()
                                                        .refundReason(RefundReason.REQUESTED_BY_CUSTOMER)
                                                        .refundNote("wrong size")
                                                        .allowRefundMultipleRelatedPayments(true)
                                                        .extra("amount", "5.00")
                                                        .build()))
                        .sends("POST", ONE + "/refund")
                        .body("""
                                {"refund_reason":"REQUESTED_BY_CUSTOMER","refund_note":"wrong size",
                                 "allow_refund_multiple_related_payments":true,"amount":"5.00"}""")
                        .answers(Payment.class),
                call(
                                "payments.refund with what is required",
                                s -> s.payments()
                                        .refund(
                                                ID,
                                                RefundPayment.builder()
                                                        .refundReason(RefundReason.OTHER)
                                                        .build()))
                        .sends("POST", ONE + "/refund")
                        .body("{\"refund_reason\":\"OTHER\"}")
                        .answers(Payment.class),
                call("payments.autoChargeOnDemand", s -> s.payments().autoChargeOnDemand(ID))
                        .sends("POST", ALL + "/auto-charge-on-demand/" + ENCODED_ID)
                        .answers(AutoCharge.class));
    }

    private static ListPayments everyFilter() {
        return ListPayments.builder()
                .invoiceId(List.of("i1", "i2"))
                .status(PaymentStatus.PENDING)
                .status(PaymentStatus.PARTIALLY_REFUNDED)
                .searchTerm("1042")
                .fromDate(Instant.parse("2025-01-01T00:00:00Z"))
                .toDate(Instant.parse("2025-01-02T00:00:00Z"))
                .page(2L)
                .limit(20)
                .sortField("amount")
                .sortDirection(SortDirection.ASC)
                .extra("branch_id", "b1")
                .build();
    }
}
