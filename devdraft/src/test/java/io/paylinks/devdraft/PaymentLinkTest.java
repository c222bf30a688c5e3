package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.paymentlink.ConfirmationPage;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLinkProductInput;
import io.paylinks.devdraft.paymentlink.PaymentLinkStatus;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.devdraft.paymentlink.RecurringType;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields of a link have their types, and requests name their missing fields. */
class PaymentLinkTest extends DevdraftServerTest {

    @Test
    void fieldsHaveTheirTypes() {
        PaymentLink link = DEVDRAFT.value(PaymentLink.class);

        assertThat(link.linkType()).isSameAs(PaymentLinkType.PRODUCT);
        assertThat(link.status()).isSameAs(PaymentLinkStatus.ACTIVE);
        assertThat(link.currency()).isSameAs(StableCoinCurrency.USDC);
        assertThat(link.recurringType()).isSameAs(RecurringType.BI_MONTHLY);
        assertThat(link.confirmationPage()).isSameAs(ConfirmationPage.REDIRECT);
        assertThat(link.amount()).isEqualTo(new BigDecimal("99.90"));
        assertThat(link.createdAt()).isEqualTo(Instant.parse("2025-03-15T14:30:00.123Z"));
        assertThat(link.expirationDate()).isEqualTo(Instant.parse("2026-12-31T23:59:59Z"));
        assertThat(link.maxPayments()).isEqualTo(50);
        assertThat(link.tax().percentage()).isEqualTo(new BigDecimal("8.875"));
        assertThat(link.customFields())
                .containsEntry("size", "What size?")
                .containsEntry("factor", new BigDecimal("1.50"));
        PaymentLink.ProductDetails product = link.paymentLinkProducts().get(0).product();
        assertThat(product.price()).isEqualTo(new BigDecimal("49.95"));
        assertThat(product.images()).hasSize(2);
    }

    @Test
    void theAmountCanBeNull() {
        PaymentLink link = DevdraftJson.read(
                PaymentLink.class,
                "{\"id\":\"pl_1\",\"amount\":null,\"customFields\":null,\"paymentLinkProducts\":null}");

        assertThat(link.amount()).isNull();
        assertThat(link.customFields()).isEmpty();
        assertThat(link.paymentLinkProducts()).isEmpty();
    }

    @Test
    void allMissingFieldsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreatePaymentLink.builder().build())
                .withMessage("CreatePaymentLink is missing required fields: title, url, linkType");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaymentLinkProductInput.builder().build())
                .withMessage("PaymentLinkProductInput is missing required fields: productId");
    }

    @Test
    void updatesSendOnlySetFields() {
        assertThat(DevdraftJson.write(UpdatePaymentLink.builder().build())).isEqualTo("{}");
        assertThat(DevdraftJson.write(
                        UpdatePaymentLink.builder().title("one").title("two").build()))
                .isEqualTo("{\"title\":\"two\"}");
        assertThat(DevdraftJson.write(
                        UpdatePaymentLink.builder().extra("taxId", null).build()))
                .isEqualTo("{\"taxId\":null}");
    }

    @Test
    void modelledFieldsAreRejectedAsExtra() {
        CreatePaymentLink request = CreatePaymentLink.builder()
                .title("T")
                .url("u")
                .linkType(PaymentLinkType.DONATION)
                .extra("currency", "usdt")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().paymentLinks().create(request))
                .withMessageContaining("currency");
        assertRequests(0);
    }

    @Test
    void otherNamesInUpdateResponsesAreRead() {
        PaymentLink link = DevdraftJson.read(
                PaymentLink.class, "{\"id\":\"pl_1\",\"name\":\"Plan\",\"type\":\"PRODUCT\",\"of_tomorrow\":1}");

        assertThat(link.title()).isEqualTo("Plan");
        assertThat(link.linkType()).isSameAs(PaymentLinkType.PRODUCT);
        assertThat(link.extra()).isEqualTo(Map.of("of_tomorrow", 1));
        assertThat(DevdraftJson.write(link)).contains("\"title\":\"Plan\"", "\"linkType\":\"PRODUCT\"");
    }
}
