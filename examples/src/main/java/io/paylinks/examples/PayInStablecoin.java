package io.paylinks.examples;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.paymentintent.CreateStablecoinPaymentIntent;
import io.paylinks.devdraft.paymentintent.PaymentIntent;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Takes a payment in USDC with Devdraft. The response is lost, and the call is repeated with the same key, so that only
 * one intent is created. Runs on the fake.
 */
public final class PayInStablecoin {
    private PayInStablecoin() {}

    /** Creates one payment intent, with two calls. */
    public static void main(String[] args) {
        Narrator narrator = new Narrator(System.out);
        try (FakeDevdraft fake = FakeDevdraft.start();
                DevdraftClient devdraft = DevdraftClient.builder()
                        .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
                        .baseUrl(fake.url())
                        .maxRetries(0) // with the default of 2, the retries would hide the failure
                        .build()) {
            narrator.chapter("Devdraft: a payment in a stablecoin");
            CreateStablecoinPaymentIntent order = CreateStablecoinPaymentIntent.builder()
                    .sourceCurrency(StableCoinCurrency.USDC)
                    .sourceNetwork(BridgePaymentRail.SOLANA)
                    .destinationCurrency(StableCoinCurrency.USDC)
                    .destinationNetwork(BridgePaymentRail.BASE)
                    .destinationAddress("0x742d35Cc6634C0532925a3b8D4C9db96c4b4d8b6")
                    .amount(new BigDecimal("25.00"))
                    .customerEmail("nora@example.com")
                    .build();

            String key = UUID.randomUUID().toString(); // stored with the order until the intent is known

            fake.failNext(Fault.loseResponse());
            try {
                create(devdraft, key, order);
            } catch (ConnectionException e) {
                narrator.says("lost", "outcome " + e.outcome() + ": the intent may have been created");
            }

            PaymentIntent intent = create(devdraft, key, order);
            narrator.says("again", "the same key returns what the first request created, " + intent.id());
            narrator.says("next", "the customer sends " + intent.amount() + " USDC; state " + intent.state());
        }
    }

    private static PaymentIntent create(DevdraftClient devdraft, String key, CreateStablecoinPaymentIntent order) {
        return devdraft.withIdempotencyKey(key, d -> d.paymentIntents().createStablecoin(order));
    }
}
