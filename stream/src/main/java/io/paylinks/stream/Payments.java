package io.paylinks.stream;

import io.paylinks.core.Acknowledged;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.payment.AutoCharge;
import io.paylinks.stream.payment.ListPayments;
import io.paylinks.stream.payment.MarkPaid;
import io.paylinks.stream.payment.Payment;
import io.paylinks.stream.payment.RefundPayment;
import io.paylinks.stream.payment.RelatedPayments;

/** Operations on payments. */
public final class Payments {
    private static final String ALL = "/api/v2/payments";
    private static final String ONE = ALL + "/{payment_id}";

    private final Resource<Payment> payments;

    Payments(Exchange exchange) {
        this.payments = exchange.resource("payments", Payment.class);
    }

    /**
     * Fetches a payment.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/payments/{payment_id}</a>
     */
    public Payment get(String paymentId) {
        return payments.get("get", ONE, paymentId).send();
    }

    /**
     * Lists all payments, newest first.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/payments</a>
     */
    public Page<Payment> list() {
        return list(ListPayments.builder().build());
    }

    /**
     * Lists the payments that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/payments</a>
     */
    public Page<Payment> list(ListPayments request) {
        return payments.get("list", ALL).query(request).page();
    }

    /**
     * Marks a payment as paid outside of Stream. The payment must be {@code PENDING}, {@code UNDER_REVIEW} or
     * {@code FAILED}; an invoice in installments must be {@code ACCEPTED}. The invoice is completed once all its
     * payments are paid.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/payments/{payment_id}/mark-paid</a>
     */
    public Acknowledged markPaid(String paymentId, MarkPaid request) {
        return payments.post("markPaid", ONE + "/mark-paid", paymentId)
                .body(request)
                .send(Acknowledged.class);
    }

    /**
     * Refunds a payment in full.
     *
     * <p>If the payment was already refunded, a {@code BadRequestException} with {@code PAYMENT_REFUNDED_ALREADY} is
     * thrown. If it shares its transaction with other payments, a {@code BadRequestException} is thrown unless
     * {@code allowRefundMultipleRelatedPayments} is set; {@link RelatedPayments#of} returns their ids. The response may
     * lack a status: fetch the payment to be sure.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/payments/{payment_id}/refund</a>
     */
    public Payment refund(String paymentId, RefundPayment request) {
        return payments.post("refund", ONE + "/refund", paymentId).body(request).send();
    }

    /**
     * Charges a payment to the consumer's saved card now. Throws an {@code AuthenticationException} if automatic
     * charges are not enabled for the organization.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/payments/auto-charge-on-demand/{payment_id}</a>
     */
    public AutoCharge autoChargeOnDemand(String paymentId) {
        return payments.post("autoChargeOnDemand", ALL + "/auto-charge-on-demand/{payment_id}", paymentId)
                .send(AutoCharge.class);
    }
}
