package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.paylinks.core.error.ApiException;
import io.paylinks.devdraft.common.DevdraftErrorCode;
import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.paymentlink.CheckoutForm.CustomField;
import io.paylinks.devdraft.paymentlink.CustomFieldKind;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLinkStatus;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two example responses and the six errors on the documentation page "Fetch Payment Link". */
class DocumentedLinkTest extends DevdraftServerTest {
    private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

    @Test
    void readsALinkWithAnAmount() {
        enqueue(200, """
                {"id":"123e4567-e89b-12d3-a456-426614174000","title":"Workshop","description":"Two days",
                 "url":"workshop","linkType":"COLLECTION","status":"ACTIVE","amount":150.00,"currency":"usdc",
                 "appId":"app_1",
                 "createdAt":"2025-01-15T10:30:00.000Z","updatedAt":"2025-01-15T10:30:00Z",
                 "expiration_date":"2025-12-31T23:59:59.000Z","coverImage":null,"paymentForId":null,"customerId":null,
                 "taxId":null,"allowQuantityAdjustment":false,"collectTax":false,"collectAddress":true,
                 "requirePhoneNumber":false,"limitPayments":true,"maxPayments":100,"allowBusinessTaxId":false,
                 "allowMobilePayment":false,"isForAllProduct":false,"paymentLinkProducts":[],
                 "customFields":{"size":{"type":"select","required":true,"options":["S","M"]},
                                 "notes":{"type":"textarea","placeholder":"Anything else?"}}}""");

        PaymentLink link = client().paymentLinks().get(ID);

        assertThat(link.id()).isEqualTo(ID);
        assertThat(link.linkType()).isSameAs(PaymentLinkType.COLLECTION);
        assertThat(link.status()).isSameAs(PaymentLinkStatus.ACTIVE);
        assertThat(link.currency()).isSameAs(StableCoinCurrency.USDC);
        assertThat(link.amount()).isEqualTo(new BigDecimal("150.00"));
        assertThat(link.expirationDate()).isEqualTo(Instant.parse("2025-12-31T23:59:59Z"));
        assertThat(link.extra()).isEmpty();
        assertThat(link.checkout().needsAddress()).isTrue();
        assertThat(link.checkout().fields())
                .containsExactly(
                        new CustomField("size", CustomFieldKind.SELECT, true, List.of("S", "M"), null, null),
                        new CustomField("notes", CustomFieldKind.TEXTAREA, false, List.of(), "Anything else?", null));
    }

    @Test
    void readsALinkWithProducts() {
        enqueue(200, """
                {"id":"123e4567-e89b-12d3-a456-426614174000","title":"Starter set","description":null,"url":"starter",
                 "linkType":"PRODUCT","status":"DEACTIVATED","amount":null,"currency":"eurc","appId":"app_1",
                 "createdAt":"2025-01-15T10:30:00Z","expiration_date":null,"customFields":null,"limitPayments":false,
                 "maxPayments":null,"isForAllProduct":false,
                 "paymentLinkProducts":[{"productId":"prod_1","quantity":2},{"productId":"prod_2","quantity":1}]}""");

        PaymentLink link = client().paymentLinks().get(ID);

        assertThat(link.amount()).isNull();
        assertThat(link.expirationDate()).isNull();
        assertThat(link.checkout().amountIsVariable()).isFalse();
        assertThat(link.checkout().fields()).isEmpty();
        assertThat(link.paymentLinkProducts())
                .extracting(PaymentLink.Product::productId, PaymentLink.Product::quantity)
                .containsExactly(tuple("prod_1", 2), tuple("prod_2", 1));
        assertThat(link.extra()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | Invalid UUID format                   | Bad Request       | BadRequest       | false
                    401 | Application not authenticated         | Unauthorized      | Authentication   | false
                    401 | Access denied to this payment link    | Unauthorized      | Authentication   | true
                    403 | Insufficient scope for this operation | Forbidden         | PermissionDenied | false
                    404 | Payment link not found                | Not Found         | NotFound         | false
                    429 | Rate limit exceeded                   | Too Many Requests | RateLimit        | false
                    """)
    void readsDocumentedErrors(int status, String message, String error, String type, boolean isForeign) {
        String body = "{\"statusCode\":" + status + ",\"message\":\"" + message + "\",\"error\":\"" + error + "\"}";
        enqueue(status, body);
        DevdraftClient client = client().with(o -> o.maxRetries(0));

        ApiException e = catchThrowableOfType(
                ApiException.class, () -> client.paymentLinks().get(ID));

        assertThat(e.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.error().message()).isEqualTo(message);
        assertThat(e.error().type()).isEqualTo(error);
        assertThat(DevdraftErrorCode.PAYMENT_LINK_ACCESS_DENIED.is(e)).isEqualTo(isForeign);
        assertThat(e.body()).isEqualTo(body);
        assertRequests(1);
    }
}
