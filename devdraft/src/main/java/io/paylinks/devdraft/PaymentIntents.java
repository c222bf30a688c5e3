package io.paylinks.devdraft;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.paymentintent.CreateBankPaymentIntent;
import io.paylinks.devdraft.paymentintent.CreateStablecoinPaymentIntent;
import io.paylinks.devdraft.paymentintent.PaymentIntent;

/**
 * Operations on payment intents.
 *
 * <p>Devdraft can neither fetch nor list payment intents, but honours their idempotency keys for 24 hours: requests are
 * retried with them.
 */
public final class PaymentIntents {
    private static final String ALL = "/api/v0/payment-intents";

    private final Resource<PaymentIntent> intents;

    PaymentIntents(Exchange exchange) {
        this.intents = exchange.resource("paymentIntents", PaymentIntent.class);
    }

    /**
     * Creates a payment intent that a customer pays in a stablecoin. After an outcome of {@code UNKNOWN}, repeat the
     * call with the idempotency key of the exception, using {@link DevdraftClient#withIdempotencyKey}: if the first
     * request was processed, its response is returned.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/payment-intents/stablecoin</a>
     */
    public PaymentIntent createStablecoin(CreateStablecoinPaymentIntent request) {
        return intents.post("createStablecoin", ALL + "/stablecoin")
                .body(request)
                .idempotentByKey()
                .send();
    }

    /**
     * Creates a payment intent that a customer pays by bank transfer. After an outcome of {@code UNKNOWN}, repeat the
     * call with the idempotency key of the exception, using {@link DevdraftClient#withIdempotencyKey}: if the first
     * request was processed, its response is returned.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/payment-intents/bank</a>
     */
    public PaymentIntent createBank(CreateBankPaymentIntent request) {
        return intents.post("createBank", ALL + "/bank")
                .body(request)
                .idempotentByKey()
                .send();
    }
}
