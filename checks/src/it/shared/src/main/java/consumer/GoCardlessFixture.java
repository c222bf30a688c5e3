package consumer;

import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.testing.FakeGoCardless;

/** GoCardless's client and the payment that the programs collect. */
final class GoCardlessFixture {
    private GoCardlessFixture() {}

    static GoCardlessClient client(FakeGoCardless fake) {
        return GoCardlessClient.builder()
                .accessToken(FakeGoCardless.ACCESS_TOKEN)
                .baseUrl(fake.url())
                .build();
    }

    static CreatePayment payment() {
        return CreatePayment.builder()
                .amount(2_500L)
                .currency(CurrencyCode.GBP)
                .mandate(FakeGoCardless.MANDATE_ID)
                .build();
    }
}
