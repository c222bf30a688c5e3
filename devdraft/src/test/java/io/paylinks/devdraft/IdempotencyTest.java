package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

/** Each write has one idempotency key for all of its attempts. */
class IdempotencyTest extends DevdraftServerTest {

    @Test
    void everyWriteHasItsOwnKey() {
        for (int i = 0; i < 3; i++) {
            enqueue(201, DEVDRAFT.text(PaymentLink.class));
        }

        client().paymentLinks().create(request());
        client().paymentLinks().create(request());
        client().paymentLinks().update("pl_1", UpdatePaymentLink.builder().build());

        assertThat(new String[] {key(), key(), key()})
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(UUID.fromString(key).version()).isEqualTo(4));
    }

    @Test
    void retriesUseTheSameKey() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        enqueue(500, "{\"statusCode\":500,\"message\":\"Internal\"}");
        enqueue(201, DEVDRAFT.text(PaymentLink.class));

        client().paymentLinks().update("pl_1", UpdatePaymentLink.builder().build());

        assertThat(key()).isNotBlank().isEqualTo(key()).isEqualTo(key());
    }

    @Test
    void aGivenKeyIsUsedForOneWriteOnly() {
        enqueue(201, DEVDRAFT.text(PaymentLink.class));

        assertThatIllegalStateException()
                .isThrownBy(() -> client().withIdempotencyKey("5f0c7e2a", d -> {
                    d.paymentLinks().create(request());
                    return d.paymentLinks()
                            .update("pl_1", UpdatePaymentLink.builder().build());
                }))
                .withMessageContaining("paymentLinks.create");

        assertThat(key()).isEqualTo("5f0c7e2a");
        assertRequests(1);
    }

    private String key() {
        return taken().getHeader("idempotency-key");
    }

    private static CreatePaymentLink request() {
        return CreatePaymentLink.builder()
                .title("T")
                .url("u")
                .linkType(PaymentLinkType.DONATION)
                .build();
    }
}
