package io.paylinks.stream;

import io.paylinks.core.Acknowledged;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.payment.AutoCharge;
import io.paylinks.stream.payment.ListPayments;
import io.paylinks.stream.payment.MarkPaid;
import io.paylinks.stream.payment.Payment;
import io.paylinks.stream.payment.RefundPayment;
import io.paylinks.stream.payment.RelatedPayments;

/**
 * Operations on payments.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class Payments {
    private static final String ALL = "/api/v2/payments";
    private static final String ONE = ALL + "/{payment_id}";

    private final Exchange exchange;

    Payments(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a payment. */
    public Payment get(String paymentId) {
        return exchange.send(Operation.get("payments.get", ONE, paymentId), Payment.class);
    }

    /** Lists all payments, newest first. */
    public Page<Payment> list() {
        return list(ListPayments.builder().build());
    }

    /** Lists payments. */
    public Page<Payment> list(ListPayments request) {
        return exchange.page(Operation.get("payments.list", ALL).query(request), Payment.class);
    }

    /**
     * Marks a payment as paid outside of Stream. It must be {@code PENDING}, {@code UNDER_REVIEW} or {@code FAILED}, an
     * installment invoice {@code ACCEPTED}. The invoice is completed once all its payments are paid.
     */
    public Acknowledged markPaid(String paymentId, MarkPaid request) {
        return exchange.send(
                Operation.post("payments.markPaid", ONE + "/mark-paid", paymentId)
                        .body(request),
                Acknowledged.class);
    }

    /**
     * Refunds a payment in full. A payment that was refunded ends in a {@code BadRequestException} with
     * {@code PAYMENT_REFUNDED_ALREADY}; one that shares its transaction with others ends in one for which
     * {@link RelatedPayments#of} names them, unless {@code allowRefundMultipleRelatedPayments} is set. One report says that
     * the answer has no status: read the payment again to be sure.
     */
    public Payment refund(String paymentId, RefundPayment request) {
        return exchange.send(
                Operation.post("payments.refund", ONE + "/refund", paymentId).body(request), Payment.class);
    }

    /**
     * Charges a payment now, to the consumer's saved card. Ends in an {@code AuthenticationException} if automatic charges
     * are not enabled for the organization.
     */
    public AutoCharge autoChargeOnDemand(String paymentId) {
        return exchange.send(
                Operation.post("payments.autoChargeOnDemand", ALL + "/auto-charge-on-demand/{payment_id}", paymentId),
                AutoCharge.class);
    }
}
