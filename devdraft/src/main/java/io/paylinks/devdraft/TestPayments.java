package io.paylinks.devdraft;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.testpayment.CreateTestPayment;
import io.paylinks.devdraft.testpayment.TestPayment;
import io.paylinks.devdraft.testpayment.TestPaymentRefund;

/**
 * Operations on test payments, which move no money.
 *
 * <p>Both writes are retried with their idempotency key. Devdraft's text requires 6 to 64 letters and digits, its
 * schema a UUID; a UUID is sent.
 */
public final class TestPayments {
    private static final String ALL = "/api/v0/test-payment";
    private static final String ONE = ALL + "/{payment_id}";

    private final Resource<TestPayment> testPayments;

    TestPayments(Exchange exchange) {
        this.testPayments = exchange.resource("testPayments", TestPayment.class);
    }

    /**
     * Fetches a test payment.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/test-payment/{payment_id}</a>
     */
    public TestPayment get(String paymentId) {
        return testPayments.get("get", ONE, paymentId).send();
    }

    /**
     * Creates a test payment. After an outcome of {@code UNKNOWN}, repeat the call with the idempotency key of the
     * exception, using {@link DevdraftClient#withIdempotencyKey}: for 24 hours, the response to the first request is
     * returned.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/test-payment</a>
     */
    public TestPayment create(CreateTestPayment request) {
        return testPayments.post("create", ALL).body(request).idempotentByKey().send();
    }

    /**
     * Refunds a test payment in full. After an outcome of {@code UNKNOWN}, repeat the call with the idempotency key of
     * the exception, using {@link DevdraftClient#withIdempotencyKey}: for 24 hours, the response to the first request
     * is returned.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/test-payment/{payment_id}/refund</a>
     */
    public TestPaymentRefund refund(String paymentId) {
        return testPayments
                .post("refund", ONE + "/refund", paymentId)
                .idempotentByKey()
                .send(TestPaymentRefund.class);
    }
}
