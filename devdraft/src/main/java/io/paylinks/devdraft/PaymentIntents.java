package io.paylinks.devdraft;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.paymentintent.CreateBankPaymentIntent;
import io.paylinks.devdraft.paymentintent.CreateStablecoinPaymentIntent;
import io.paylinks.devdraft.paymentintent.PaymentIntent;

/**
 * Operations on payment intents.
 *
 * <p>Devdraft can neither fetch nor list them, but honours their idempotency key for 24 hours: requests are retried
 * with it.
 */
public final class PaymentIntents {
    private static final String ALL = "/api/v0/payment-intents";

    private final Resource<PaymentIntent> intents;

    PaymentIntents(Exchange exchange) {
        this.intents = exchange.resource("paymentIntents", PaymentIntent.class);
    }

    /**
     * Lets a customer pay in a stablecoin. After an outcome of {@code UNKNOWN}, make the same call with the key of the exception, through {@link DevdraftClient#withIdempotencyKey}: the response is that to the first request, if it ran.
     */
    public PaymentIntent createStablecoin(CreateStablecoinPaymentIntent request) {
        return intents.post("createStablecoin", ALL + "/stablecoin")
                .body(request)
                .idempotentByKey()
                .send();
    }

    /**
     * Lets a customer pay by bank transfer. After an outcome of {@code UNKNOWN}, make the same call with the key of the exception, through {@link DevdraftClient#withIdempotencyKey}: the response is that to the first request, if it ran.
     */
    public PaymentIntent createBank(CreateBankPaymentIntent request) {
        return intents.post("createBank", ALL + "/bank")
                .body(request)
                .idempotentByKey()
                .send();
    }
}
