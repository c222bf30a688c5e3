package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.Page;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ValidationException;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first calls that users make, end to end against the fake. */
class FirstCallsTest {
    private final FakeStream fake = FakeStream.start();
    private final StreamClient stream = StreamClient.builder()
            .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
            .baseUrl(fake.url())
            .build();

    @AfterEach
    void close() {
        stream.close();
        fake.close();
    }

    @Test
    void aCreatedLinkCanBeReadBack() {
        PaymentLink created = stream.paymentLinks()
                .create(order("Order 1042")
                        .maxNumberOfPayments(3)
                        .validUntil(Instant.parse("2027-01-01T00:00:00Z"))
                        .customMetadata(Map.of("order", 1042))
                        .build());

        assertThat(created.status()).isSameAs(PaymentLinkStatus.ACTIVE);
        assertThat(created.amount()).isEqualTo(new BigDecimal("20.00"));
        assertThat(created.maxNumberOfPayments()).isEqualTo(3);
        assertThat(created.validUntil()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(created.customMetadata()).isEqualTo(Map.of("order", 1042));
        assertThat(created.url()).isNotBlank();
        assertThat(created.extra()).isEmpty();
        assertThat(stream.paymentLinks().get(created.id())).isEqualTo(created);
    }

    @Test
    void theTokenOfTheFakeIsAccepted() {
        try (StreamClient client = StreamClient.builder()
                .token(FakeStream.TOKEN)
                .baseUrl(fake.url())
                .build()) {
            assertThat(client.paymentLinks().list().items()).isEmpty();
        }
    }

    @Test
    void listsSpanSeveralPages() {
        for (int i = 0; i < 3; i++) {
            create("Order " + i);
        }

        Page<PaymentLink> page =
                stream.paymentLinks().list(ListPaymentLinks.builder().limit(2).build());

        assertThat(page.items()).hasSize(2);
        assertThat(page.totalCount()).isEqualTo(3L);
        assertThat(page.stream().map(PaymentLink::name)).containsExactlyInAnyOrder("Order 0", "Order 1", "Order 2");
        assertThat(page.next().hasNext()).isFalse();
    }

    @Test
    void aLinkCanBeDeactivatedAndActivated() {
        PaymentLink link = create("Order 1042");

        assertThat(stream.paymentLinks().deactivate(link.id(), "Sold out").deactivateMessage())
                .isEqualTo("Sold out");
        assertThat(stream.paymentLinks().get(link.id()).status()).isSameAs(PaymentLinkStatus.INACTIVE);
        assertThat(stream.paymentLinks().list(ofStatus(PaymentLinkStatus.ACTIVE)))
                .isEmpty();
        assertThat(stream.paymentLinks().activate(link.id()).status()).isSameAs(PaymentLinkStatus.ACTIVE);
        assertThat(stream.paymentLinks().list(ofStatus(PaymentLinkStatus.ACTIVE)))
                .hasSize(1);
    }

    @Test
    void anUnknownLinkIsNotFound() {
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> stream.paymentLinks().get("00000000-0000-4000-8000-000000000000"));

        assertThat(e.requestId()).isNotBlank();
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void aWrongKeyIsRejected() {
        StreamClient wrongKey = stream.with(o -> o.credentials(StreamCredentials.of("key", "wrong")));

        assertThat(catchThrowableOfType(
                        AuthenticationException.class, () -> wrongKey.me().get()))
                .isNotNull();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void validationErrorsNameTheField() {
        CreatePaymentLink request = CreatePaymentLink.builder()
                .name("Order")
                .item(FakeStream.PRODUCT_ID, 0)
                .build();

        ValidationException e = catchThrowableOfType(
                ValidationException.class, () -> stream.paymentLinks().create(request));

        assertThat(e.error().fieldErrors())
                .singleElement()
                .satisfies(field -> assertThat(field.path()).isEqualTo("body.items.0.quantity"));
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
    }

    @Test
    void rateLimitedRequestsAreRetried() {
        fake.failNext(2, Fault.rateLimited(Duration.ZERO));

        ApiResponse<PaymentLink> created = stream.withResponse(
                s -> s.paymentLinks().create(order("Order 1042").build()));

        assertThat(created.attempts()).isEqualTo(3);
        assertThat(fake.requests()).hasSize(3);
        assertThat(stream.paymentLinks().list()).hasSize(1);
    }

    @Test
    void aCreateIsNotRetriedWhenItsResponseIsLost() {
        fake.failNext(Fault.loseResponse());

        ConnectionException e = catchThrowableOfType(ConnectionException.class, () -> create("Order 1042"));

        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(fake.requests()).hasSize(1);
        assertThat(stream.paymentLinks().list()).extracting(PaymentLink::name).containsExactly("Order 1042");
    }

    private PaymentLink create(String name) {
        return stream.paymentLinks().create(order(name).build());
    }

    private static CreatePaymentLink.Builder order(String name) {
        return CreatePaymentLink.builder().name(name).item(FakeStream.PRODUCT_ID, 2);
    }

    private static ListPaymentLinks ofStatus(PaymentLinkStatus status) {
        return ListPaymentLinks.builder().status(status).build();
    }
}
