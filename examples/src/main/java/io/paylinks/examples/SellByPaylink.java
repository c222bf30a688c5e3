package io.paylinks.examples;

import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.billingrequest.BillingRequest;
import io.paylinks.gocardless.billingrequesttemplate.BillingRequestTemplate;
import io.paylinks.gocardless.billingrequesttemplate.CreateBillingRequestTemplate;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payout.Payout;
import io.paylinks.testing.FakeGoCardless;
import java.math.BigDecimal;
import java.util.Map;

/** A Paylink of GoCardless, from the template to the payment that is paid out. Runs on the fake. */
public final class SellByPaylink {
    private SellByPaylink() {}

    /** Sells by a Paylink. */
    public static void main(String[] args) {
        Narrator narrator = new Narrator(System.out);
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .baseUrl(fake.url())
                        .build()) {
            narrator.chapter("GoCardless: sell by a Paylink");

            BillingRequestTemplate paylink = gocardless
                    .billingRequestTemplates()
                    .create(CreateBillingRequestTemplate.builder()
                            .name("A box of wine")
                            .paymentRequestAmountInMajorUnits(new BigDecimal("100.00")) // pounds, not pence
                            .paymentRequestCurrency(CurrencyCode.GBP)
                            .paymentRequestDescription("12 bottles")
                            .metadata(Map.of("shelf", "7"))
                            .redirectUri("https://shop.example/thanks")
                            .build());
            String url = paylink.authorisationUrl();
            narrator.says("Paylink", "print it, send it, post it: " + url);

            // Each visit creates a billing request. In production, the events "fulfilled" of billing requests contain
            // their ids.
            String requestId = fake.authorise(paylink.id()).billingRequestId();
            BillingRequest request = gocardless.billingRequests().get(requestId);
            narrator.says("visited", requestId + " is " + request.status());

            String paymentId = request.links() == null ? null : request.links().paymentRequestPayment();
            if (paymentId == null) {
                throw new IllegalStateException(requestId + " has no payment yet");
            }
            Payment payment = gocardless.payments().get(paymentId);
            narrator.says("payment", payment.amount() + " pence, " + payment.status());

            fake.movePayment(paymentId, "confirmed");
            fake.payOut();
            narrator.says(
                    "payment", "is now " + gocardless.payments().get(paymentId).status());
            Payout payout = gocardless.payouts().list().items().get(0);
            narrator.says("payout", "of " + payout.amount() + " pence, after fees of " + payout.deductedFees());
        }
    }
}
