package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.RetryPayment;
import io.paylinks.gocardless.payment.UpdatePayment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on payments.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">Payments</a>
 */
public final class Payments {
    private static final String ALL = "/payments";
    private static final String ONE = ALL + "/{payment_id}";

    private final Resource<Payment> payments;

    Payments(Exchange exchange) {
        this.payments = exchange.resource("payments", Payment.class).envelope("payments");
    }

    /**
     * Fetches a payment.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">GET
     *     /payments/{payment_id}</a>
     */
    public Payment get(String paymentId) {
        return payments.get("get", ONE, paymentId).send();
    }

    /**
     * Lists all payments, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">GET /payments</a>
     */
    public Page<Payment> list() {
        return list(ListPayments.builder().build());
    }

    /**
     * Lists the payments that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">GET /payments</a>
     */
    public Page<Payment> list(ListPayments request) {
        return payments.get("list", ALL).query(request).page();
    }

    /**
     * Creates a payment. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">POST /payments</a>
     */
    public Payment create(CreatePayment request) {
        return payments.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">PUT
     *     /payments/{payment_id}</a>
     */
    public Payment update(String paymentId, UpdatePayment request) {
        return payments.put("update", ONE, paymentId).body(request).send();
    }

    /**
     * Cancels a payment that is {@code pending_submission} or {@code pending_customer_approval}; any other is rejected
     * with {@code cancellation_failed}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">POST
     *     /payments/{payment_id}/actions/cancel</a>
     */
    public Payment cancel(String paymentId) {
        return cancel(paymentId, Map.of());
    }

    /**
     * Cancels a payment, as {@link #cancel(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">POST
     *     /payments/{payment_id}/actions/cancel</a>
     */
    public Payment cancel(String paymentId, Map<String, @Nullable String> metadata) {
        return payments.post("cancel", ONE + "/actions/cancel", paymentId)
                .body(DATA, Actions.with(metadata))
                .send();
    }

    /**
     * Retries a payment that is {@code failed}, as soon as the mandate allows; any other is rejected.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">POST
     *     /payments/{payment_id}/actions/retry</a>
     */
    public Payment retry(String paymentId) {
        return retry(paymentId, RetryPayment.builder().build());
    }

    /**
     * Retries a payment that is {@code failed}. GoCardless is not known to honour its idempotency key, so it is retried
     * only if it was definitely not processed. After an outcome of {@code UNKNOWN}, check the status with {@link #get}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payments">POST
     *     /payments/{payment_id}/actions/retry</a>
     */
    public Payment retry(String paymentId, RetryPayment request) {
        return payments.post("retry", ONE + "/actions/retry", paymentId)
                .body(DATA, request)
                .send();
    }
}
