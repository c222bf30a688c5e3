package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.Page;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.ValidationException;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.customer.CreateCustomer;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.customer.UpdateCustomer;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentStatus;
import io.paylinks.gocardless.subscription.CreateSubscription;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.Fault;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first calls that users make, end to end against the fake. */
class FirstCallsTest extends GoCardlessFakeTest {

    @Test
    void aCreatedPaymentCanBeReadBack() {
        Payment created = gocardless
                .payments()
                .create(order(3_000_000_000L)
                        .metadata(Map.of("order", "1042"))
                        .reference("WINE1")
                        .build());

        assertThat(created.amount()).isEqualTo(3_000_000_000L);
        assertThat(created.currency()).isSameAs(CurrencyCode.GBP);
        assertThat(created.status()).isSameAs(PaymentStatus.PENDING_SUBMISSION);
        assertThat(created.links().mandate()).isEqualTo(FakeGoCardless.MANDATE_ID);
        assertThat(created.metadata()).isEqualTo(Map.of("order", "1042"));
        assertThat(created.extra()).isEmpty();
        assertThat(gocardless.payments().get(created.id())).isEqualTo(created);
    }

    @Test
    void listsSpanSeveralPages() {
        for (long amount = 100; amount <= 300; amount += 100) {
            gocardless.payments().create(order(amount).build());
        }

        Page<Payment> page =
                gocardless.payments().list(ListPayments.builder().limit(2).build());

        assertThat(page.items()).hasSize(2);
        assertThat(page.stream().map(Payment::amount)).containsExactlyInAnyOrder(100L, 200L, 300L);
    }

    @Test
    void aPaymentCanBeCancelledOnce() {
        Payment payment = gocardless.payments().create(order(100).build());

        Payment cancelled = gocardless.payments().cancel(payment.id(), Map.of("ticket", "7"));

        assertThat(cancelled.status()).isSameAs(PaymentStatus.CANCELLED);
        assertThat(cancelled.metadata()).isEmpty(); // the metadata is added to the event
        ConflictException e = catchThrowableOfType(
                ConflictException.class, () -> gocardless.payments().cancel(payment.id()));
        assertThat(e.code()).isEqualTo("cancellation_failed");
    }

    @Test
    void createsUpdatesAndRemovesACustomer() {
        Customer created = gocardless
                .customers()
                .create(CreateCustomer.builder()
                        .companyName("Hamilton")
                        .email("user@example.com")
                        .build());
        Customer changed = gocardless
                .customers()
                .update(
                        created.id(),
                        UpdateCustomer.builder().metadata(Map.of("crm", "7")).build());

        assertThat(created.createdAt()).isNotNull();
        assertThat(changed.companyName()).isEqualTo("Hamilton");
        assertThat(changed.metadata()).isEqualTo(Map.of("crm", "7"));
        assertThat(changed.extra()).isEmpty();
        assertThat(gocardless.customers().get(created.id())).isEqualTo(changed);
        assertThat(gocardless.customers().list()).contains(changed);
        assertThat(gocardless.customers().delete(created.id()).extra()).isEmpty();
        assertThat(catchThrowableOfType(
                        NotFoundException.class, () -> gocardless.customers().get(created.id())))
                .isNotNull();
    }

    @Test
    void anUnknownPaymentIsNotFound() {
        assertThat(catchThrowableOfType(
                                NotFoundException.class,
                                () -> gocardless.payments().get("PM404"))
                        .requestId())
                .isNotBlank();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void aWrongTokenIsRejected() {
        GoCardlessClient wrongToken = gocardless.with(o -> o.credentials(GoCardlessCredentials.accessToken("wrong")));

        assertThat(catchThrowableOfType(
                        AuthenticationException.class,
                        () -> wrongToken.payments().list()))
                .isNotNull();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void theServerNamesMissingFields() {
        ValidationException e = catchThrowableOfType(
                ValidationException.class,
                () -> gocardless
                        .subscriptions()
                        .create(CreateSubscription.builder().amount(100).build()));

        assertThat(e.error().fieldErrors()).extracting("path").contains("subscriptions.currency");
    }

    @Test
    void rateLimitedRequestsAreRetried() {
        fake.failNext(2, Fault.rateLimited(Duration.ZERO));

        ApiResponse<Payment> created =
                gocardless.withResponse(g -> g.payments().create(order(100).build()));

        assertThat(created.attempts()).isEqualTo(3);
        assertThat(created.rateLimit().limit()).isEqualTo(1000L);
        assertThat(gocardless.payments().list()).hasSize(1);
    }

    @Test
    void aCreateWithALostResponseCollectsOnce() {
        fake.failNext(Fault.loseResponse());

        ApiResponse<Payment> created =
                gocardless.withResponse(g -> g.payments().create(order(100).build()));

        assertThat(created.replayed()).isTrue();
        assertThat(gocardless.payments().list()).containsExactly(created.value());
    }

    private static CreatePayment.Builder order(long amount) {
        return CreatePayment.builder().amount(amount).currency(CurrencyCode.GBP).mandate(FakeGoCardless.MANDATE_ID);
    }
}
