package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.Page;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PermissionDeniedException;
import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.ListPaymentLinks;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLinkStatus;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first calls that users make, end to end against the fake. */
class FirstCallsTest {
    private final FakeDevdraft fake = FakeDevdraft.start();
    private final DevdraftClient devdraft = DevdraftClient.builder()
            .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
            .baseUrl(fake.url())
            .build();

    @AfterEach
    void close() {
        devdraft.close();
        fake.close();
    }

    @Test
    void aCreatedLinkCanBeReadBack() {
        PaymentLink created = devdraft.paymentLinks()
                .create(link("one")
                        .amount(new BigDecimal("99.90"))
                        .expirationDate(Instant.parse("2027-01-01T00:00:00Z"))
                        .build());

        assertThat(created.title()).isEqualTo("Link one");
        assertThat(created.amount()).isEqualByComparingTo("99.90");
        assertThat(created.currency()).isSameAs(StableCoinCurrency.USDC);
        assertThat(created.status()).isSameAs(PaymentLinkStatus.ACTIVE);
        assertThat(created.expirationDate()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(created.extra()).isEmpty();
        assertThat(devdraft.paymentLinks().get(created.id())).isEqualTo(created);
    }

    @Test
    void listsSpanSeveralPages() {
        for (String name : new String[] {"one", "two", "three"}) {
            devdraft.paymentLinks().create(link(name).build());
        }

        Page<PaymentLink> page =
                devdraft.paymentLinks().list(ListPaymentLinks.builder().take(2).build());

        assertThat(page.items()).hasSize(2);
        assertThat(page.stream().map(PaymentLink::title))
                .containsExactlyInAnyOrder("Link one", "Link two", "Link three");
    }

    @Test
    void updatesChangeOnlyGivenFields() {
        PaymentLink link = devdraft.paymentLinks().create(link("one").build());

        PaymentLink updated = devdraft.paymentLinks()
                .update(
                        link.id(),
                        UpdatePaymentLink.builder()
                                .amount(new BigDecimal("5"))
                                .extra("status", "DEACTIVATED")
                                .build());

        assertThat(updated.title()).isEqualTo("Link one");
        assertThat(updated.amount()).isEqualByComparingTo("5");
        assertThat(updated.status()).isSameAs(PaymentLinkStatus.DEACTIVATED);
        assertThat(devdraft.paymentLinks().get(link.id())).isEqualTo(updated);
    }

    @Test
    void anUnknownLinkIsNotFound() {
        assertThat(catchThrowableOfType(
                        NotFoundException.class,
                        () -> devdraft.paymentLinks().get("00000000-0000-4000-8000-000000000000")))
                .isNotNull();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void foreignLinksAndWrongKeysAreAuthenticationErrors() {
        DevdraftClient wrongKey =
                devdraft.with(o -> o.credentials(DevdraftCredentials.of(FakeDevdraft.API_KEY, "wrong")));

        assertThat(catchThrowableOfType(
                        AuthenticationException.class,
                        () -> devdraft.paymentLinks().get(FakeDevdraft.FOREIGN_LINK_ID)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        AuthenticationException.class,
                        () -> wrongKey.paymentLinks().list()))
                .isNotNull();
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void aMissingScopeIsAPermissionError() {
        fake.removeScope("payment_link:list");

        assertThat(catchThrowableOfType(
                        PermissionDeniedException.class,
                        () -> devdraft.paymentLinks().list()))
                .isNotNull();
    }

    @Test
    void rateLimitedRequestsAreRetried() {
        fake.failNext(2, Fault.rateLimited(Duration.ZERO));

        ApiResponse<PaymentLink> created =
                devdraft.withResponse(d -> d.paymentLinks().create(link("one").build()));

        assertThat(created.attempts()).isEqualTo(3);
        assertThat(created.rateLimit().limit()).isEqualTo(100L);
        assertThat(devdraft.paymentLinks().list()).hasSize(1);
    }

    @Test
    void aCreateIsNotRetriedWhenItsResponseIsLost() {
        fake.failNext(Fault.loseResponse());

        ConnectionException lost = catchThrowableOfType(
                ConnectionException.class,
                () -> devdraft.paymentLinks().create(link("one").build()));

        assertThat(lost.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(lost.attempts()).isEqualTo(1);
        assertThat(devdraft.paymentLinks().list()).hasSize(1);
    }

    private static CreatePaymentLink.Builder link(String name) {
        return CreatePaymentLink.builder()
                .title("Link " + name)
                .url("link-" + name)
                .linkType(PaymentLinkType.DONATION);
    }
}
