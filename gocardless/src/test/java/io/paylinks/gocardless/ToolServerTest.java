package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.Page;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.IntervalUnit;
import io.paylinks.gocardless.customer.CreateCustomer;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.mandate.Mandate;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentStatus;
import io.paylinks.gocardless.payout.Payout;
import io.paylinks.gocardless.subscription.CreateSubscription;
import io.paylinks.gocardless.subscription.Subscription;
import io.paylinks.gocardless.subscription.SubscriptionDetails;
import io.paylinks.testing.FakeGoCardless;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The twelve tools of GoCardless's tool server, each as one call, end to end against the fake. */
class ToolServerTest extends GoCardlessFakeTest {

    @Test
    void customerTools() {
        Customer created = gocardless
                .customers()
                .create(CreateCustomer.builder()
                        .givenName("Jo")
                        .familyName("Bloggs")
                        .email("jo@example.com")
                        .metadata(Map.of("xero", "X-1"))
                        .build());

        assertThat(gocardless.customers().get(created.id()).metadata()).containsEntry("xero", "X-1");
        assertThat(gocardless.customers().list()).contains(created);
    }

    @Test
    void mandateTools() {
        Mandate mandate = gocardless.mandates().get(FakeGoCardless.MANDATE_ID);

        assertThat(gocardless.mandates().list()).contains(mandate);
        assertThat(mandate.links().customer()).isEqualTo(FakeGoCardless.CUSTOMER_ID);
    }

    @Test
    void paymentTools() {
        Payment payment = pay(3_000_000_000L);

        Page<Payment> pending = gocardless
                .payments()
                .list(ListPayments.builder()
                        .status(PaymentStatus.PENDING_SUBMISSION)
                        .mandate(FakeGoCardless.MANDATE_ID)
                        .build());

        assertThat(pending).containsExactly(payment);
        assertThat(gocardless.payments().get(payment.id()).amount()).isEqualTo(3_000_000_000L);
    }

    @Test
    void subscriptionTools() {
        Subscription created = gocardless
                .subscriptions()
                .create(CreateSubscription.builder()
                        .amount(2500)
                        .currency(CurrencyCode.GBP)
                        .intervalUnit(IntervalUnit.MONTHLY)
                        .mandate(FakeGoCardless.MANDATE_ID)
                        .build());

        SubscriptionDetails details = gocardless.subscriptions().getDetails(created.id());

        assertThat(gocardless.subscriptions().list()).contains(created);
        assertThat(gocardless.subscriptions().get(created.id())).isEqualTo(created);
        assertThat(details.subscription()).isEqualTo(created);
        assertThat(details.mandate().id()).isEqualTo(FakeGoCardless.MANDATE_ID);
        assertThat(details.customer().id()).isEqualTo(FakeGoCardless.CUSTOMER_ID);
    }

    @Test
    void payoutTools() {
        fake.movePayment(pay(2500).id(), "confirmed");
        fake.payOut();

        assertThat(gocardless.payouts().list()).extracting(Payout::currency).containsExactly(CurrencyCode.GBP);
    }

    private Payment pay(long amount) {
        return gocardless
                .payments()
                .create(CreatePayment.builder()
                        .amount(amount)
                        .currency(CurrencyCode.GBP)
                        .mandate(FakeGoCardless.MANDATE_ID)
                        .build());
    }
}
