package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxOnlyTest {
    private final FakeStream fake = FakeStream.start();
    private final StreamClient stream = StreamClient.builder()
            .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
            .baseUrl(fake.url())
            .sandboxOnly()
            .build();

    @AfterEach
    void close() {
        stream.close();
        fake.close();
    }

    @Test
    void checksForTheSandboxBeforeAWrite() {
        stream.paymentLinks().create(link());

        assertThat(requests()).containsExactly("GET /api/v2/me", "POST /api/v2/payment_links");
    }

    @Test
    void rejectsAllWritesOutsideTheSandbox() {
        fake.sandbox(false);

        assertThatThrownBy(() -> stream.paymentLinks().create(link())).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> stream.paymentLinks().deactivate("l1")).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> stream.consumers().delete("c1")).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> stream.send("POST", "/api/v2/branch", String.class))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(
                        () -> stream.with(o -> o.maxRetries(0)).subscriptions().uncancel("s1"))
                .isInstanceOf(ConfigurationException.class);

        assertThat(requests()).hasSize(5).containsOnly("GET /api/v2/me");
    }

    @Test
    void readsAreNotChecked() {
        fake.sandbox(false);

        assertThat(stream.paymentLinks().list().items()).isEmpty();
        assertThat(requests()).containsExactly("GET /api/v2/payment_links");
    }

    @Test
    void checksWithTheCredentialsOfTheWrite() {
        StreamClient other = stream.with(o -> o.credentials(StreamCredentials.token("another")));

        assertThatThrownBy(() -> other.paymentLinks().create(link())).isInstanceOf(AuthenticationException.class);
        assertThat(requests()).containsExactly("GET /api/v2/me");
    }

    @Test
    void withResponseReturnsTheResponseToTheWrite() {
        var full = stream.withResponse(s -> s.paymentLinks().create(link()));

        assertThat(full.body()).contains("Order 1042");
    }

    private List<String> requests() {
        return fake.requests().stream()
                .map((RecordedRequest r) -> r.method() + " " + r.path())
                .toList();
    }

    private static CreatePaymentLink link() {
        return CreatePaymentLink.builder()
                .name("Order 1042")
                .item(FakeStream.PRODUCT_ID, 1)
                .build();
    }
}
