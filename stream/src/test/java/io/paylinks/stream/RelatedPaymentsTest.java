package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.BadRequestException;
import io.paylinks.stream.payment.RefundPayment;
import io.paylinks.stream.payment.RefundReason;
import io.paylinks.stream.payment.RelatedPayments;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rejected refund names the other payments of the transaction that it would also refund. */
class RelatedPaymentsTest extends StreamServerTest {

    @Test
    void theErrorNamesAllPaymentsAndTheirTotal() {
        BadRequestException e = refused("""
                {"error":{"code":"MULTIPLE_PAYMENTS","message":"several payments"},
                 "payment_ids":["pay-1","pay-2"],"total_amount":"2000.00"}""");

        assertThat(e.code()).isEqualTo("MULTIPLE_PAYMENTS");
        assertThat(RelatedPayments.of(e))
                .isEqualTo(new RelatedPayments(List.of("pay-1", "pay-2"), new BigDecimal("2000.00")));
    }

    @Test
    void acceptsANullErrorAndANumericOrMissingTotal() {
        assertThat(RelatedPayments.of(refused("{\"error\":null,\"payment_ids\":[\"pay-1\"],\"total_amount\":2000.25}")))
                .isEqualTo(new RelatedPayments(List.of("pay-1"), new BigDecimal("2000.25")));
        assertThat(RelatedPayments.of(refused("{\"payment_ids\":[]}"))).isEqualTo(new RelatedPayments(List.of(), null));
    }

    @Test
    void otherErrorsHaveNoRelatedPayments() {
        assertThat(RelatedPayments.of(refused("{\"error\":{\"code\":\"PAYMENT_REFUNDED_ALREADY\"}}")))
                .isNull();
        assertThat(RelatedPayments.of(refused("<html>"))).isNull();
    }

    private BadRequestException refused(String body) {
        enqueue(400, body);
        return catchThrowableOfType(
                BadRequestException.class,
                () -> client().payments()
                        .refund(
                                "pay-1",
                                RefundPayment.builder()
                                        .refundReason(RefundReason.DUPLICATE)
                                        .build()));
    }
}
