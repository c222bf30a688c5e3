package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.paymentintent.CreateBankPaymentIntent;
import io.paylinks.devdraft.paymentintent.CreateStablecoinPaymentIntent;
import io.paylinks.devdraft.paymentintent.PaymentIntent;

final class PaymentIntentCalls extends CallTable<DevdraftClient, PaymentIntents> {
    private static final String ALL = "/api/v0/payment-intents";

    PaymentIntentCalls() {
        super("paymentIntents", DevdraftClient::paymentIntents);
        call("createStablecoin", CreateStablecoinPaymentIntent.class, PaymentIntents::createStablecoin)
                .sends("POST " + ALL + "/stablecoin")
                .honoursKey()
                .returns(201, PaymentIntent.class);
        call("createBank", CreateBankPaymentIntent.class, PaymentIntents::createBank)
                .sends("POST " + ALL + "/bank")
                .honoursKey()
                .returns(201, PaymentIntent.class);
    }
}
