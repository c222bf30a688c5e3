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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in a payment arrives as the type that it means; what is asked for is sent as it was said. */
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
    void requestsMayBeEmpty() {
        assertThat(GoCardlessJson.write(CreatePayment.builder().build())).isEqualTo("{}");
        assertThat(GoCardlessJson.write(ListPayments.builder().build())).isEqualTo("{}");
    }

    @Test
    void aFieldThatIsModelledCannotBeAddedAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().payments()
                        .create(CreatePayment.builder()
                                .amount(1L)
                                .extra("amount", 2)
                                .build()))
                .withMessageContaining("amount");
        assertRequests(0);
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        for (String id : new String[] {"", " ", ".", "..", null}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().payments().get(id))
                    .withMessageContaining("payment_id");
        }
        assertRequests(0);
    }
}
