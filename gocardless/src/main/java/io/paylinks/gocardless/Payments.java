package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.gocardless.payment.CancelPayment;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;

/**
 * Operations on payments.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">Payments</a>
 */
public final class Payments {
    private static final String ALL = "/payments";
    private static final String ONE = ALL + "/{payment_id}";
    private static final String ENVELOPE = "payments";

    private final Exchange exchange;

    Payments(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a payment. */
    public Payment get(String paymentId) {
        return exchange.send(Operation.get("payments.get", ONE, paymentId).envelope(ENVELOPE), Payment.class);
    }

    /** Lists all payments, newest first. */
    public Page<Payment> list() {
        return list(ListPayments.builder().build());
    }

    /** Lists payments. What {@code include} brings along is in {@link Page#extra()} under {@code linked}. */
    public Page<Payment> list(ListPayments request) {
        return exchange.page(Operation.get("payments.list", ALL).query(request).envelope(ENVELOPE), Payment.class);
    }

    /**
     * Creates a payment. A lost answer is followed by another attempt with the same idempotency key, which does not
     * collect twice; if the first attempt did create the payment, that payment is fetched and returned.
     */
    public Payment create(CreatePayment request) {
        return exchange.send(
                Operation.post("payments.create", ALL)
                        .body(ENVELOPE, request)
                        .envelope(ENVELOPE)
                        .keyHonoured()
                        .existingAt(ONE),
                Payment.class);
    }

    /** Cancels a payment that is {@code pending_submission}; any other state ends in {@code cancellation_failed}. */
    public Payment cancel(String paymentId) {
        return cancel(paymentId, CancelPayment.builder().build());
    }

    /** Cancels a payment that is {@code pending_submission} and sets its metadata. */
    public Payment cancel(String paymentId, CancelPayment request) {
        return exchange.send(
                Operation.post("payments.cancel", ONE + "/actions/cancel", paymentId)
                        .body("data", request)
                        .envelope(ENVELOPE)
                        .sendsKey(),
                Payment.class);
    }
}
