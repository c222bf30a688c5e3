package io.paylinks.gocardless;

import static io.paylinks.gocardless.TestedGoCardless.GOCARDLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentStatus;
import io.paylinks.gocardless.refund.CreateRefund;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of payments have their types, and requests are sent as specified. */
class PaymentTest extends GoCardlessServerTest {

    @Test
    void fieldsHaveTheirTypes() {
        Payment payment = GOCARDLESS.value(Payment.class);

        assertThat(payment.amount()).isEqualTo(3_000_000_000L);
        assertThat(payment.amountRefunded()).isEqualTo(150L);
        assertThat(payment.chargeDate()).isEqualTo(LocalDate.of(2025, 5, 15));
        assertThat(payment.createdAt()).isEqualTo(Instant.parse("2025-05-08T17:01:06.123Z"));
        assertThat(payment.currency()).isSameAs(CurrencyCode.GBP);
        assertThat(payment.status()).isSameAs(PaymentStatus.SUBMITTED);
        assertThat(payment.fasterAch()).isFalse();
        assertThat(payment.fx().estimatedExchangeRate()).isEqualTo(new BigDecimal("1.1234567890"));
        assertThat(payment.fx().fxAmount()).isEqualTo(3_360_000_000L);
        assertThat(payment.fx().fxCurrency()).isSameAs(CurrencyCode.EUR);
        assertThat(payment.links().instalmentSchedule()).isEqualTo("IS123");
        assertThat(payment.metadata()).isEqualTo(Map.of("order_dispatch_date", "2025-05-22"));
        assertThat(payment.scheme()).isSameAs(Scheme.BACS);
    }

    @Test
    void requestsCanBeEmpty() {
        assertThat(GoCardlessJson.write(CreateRefund.builder().build())).isEqualTo("{}");
        assertThat(GoCardlessJson.write(ListPayments.builder().build())).isEqualTo("{}");
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(CreatePayment.builder(), "amount, currency, mandate"),
                Arguments.of(CreatePayment.builder().currency(CurrencyCode.GBP).mandate("MD1"), "amount"),
                Arguments.of(CreatePayment.builder().amount(100).mandate("MD1"), "currency"),
                Arguments.of(CreatePayment.builder().amount(100).currency(CurrencyCode.GBP), "mandate"),
                Arguments.of(newPayment().extra("links", null), "mandate"),
                Arguments.of(newPayment().extra("links", Map.of("creditor", "CR1")), "mandate"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void allMissingFieldsAreNamed(CreatePayment.Builder builder, String missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().payments().create(builder.build()))
                .withMessage("CreatePayment is missing required fields: " + missing);
        assertRequests(0);
    }

    @Test
    void theMandateCanBeSetInTheLinks() {
        Map<String, String> links = Map.of("creditor", "CR1", "mandate", "MD2");

        CreatePayment request = newPayment().extra("links", links).build();

        assertThat(request.extra()).containsEntry("links", links);
        assertThat(request.toBuilder().mandate("MD3").build().extra())
                .containsEntry("links", Map.of("creditor", "CR1", "mandate", "MD3"));
    }

    @Test
    void anIncompleteBuilderCanBeCompleted() {
        CreatePayment.Builder builder = newPayment().extra("links", Map.of());
        assertThatIllegalArgumentException().isThrownBy(builder::build);

        assertThat(builder.mandate("MD1").build()).isEqualTo(newPayment().build());
    }

    @Test
    void modelledFieldsAreRejectedAsExtra() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().payments()
                        .create(newPayment().extra("amount", 2).build()))
                .withMessageContaining("amount");
        assertRequests(0);
    }

    @Test
    void invalidIdsAreRejected() {
        for (String id : new String[] {"", " ", ".", "..", null}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().payments().get(id))
                    .withMessageContaining("payment_id");
        }
        assertRequests(0);
    }
}
