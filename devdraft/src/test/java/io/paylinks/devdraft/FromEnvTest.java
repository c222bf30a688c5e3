package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Clients created from environment variables. */
class FromEnvTest extends DevdraftServerTest {

    @Test
    void keySecretAndBaseUrlAreRead() {
        enqueue(200, DEVDRAFT.text(PaymentLink.class));

        try (DevdraftClient devdraft =
                DevdraftClient.fromEnv(Map.of(
                        "DEVDRAFT_API_KEY",
                        "key-2",
                        "DEVDRAFT_SECRET",
                        "secret-2",
                        "DEVDRAFT_BASE_URL",
                        url() + "/proxy")::get)) {
            devdraft.paymentLinks().get("pl_1");
        }

        RecordedRequest request = taken();
        assertThat(request.getHeader("x-client-key")).isEqualTo("key-2");
        assertThat(request.getHeader("x-client-secret")).isEqualTo("secret-2");
        assertThat(request.getPath()).isEqualTo("/proxy/api/v0/payment-links/pl_1");
    }

    @Test
    void theDefaultIsTheLiveHost() {
        try (DevdraftClient devdraft =
                DevdraftClient.fromEnv(Map.of("DEVDRAFT_API_KEY", "key-2", "DEVDRAFT_SECRET", "secret-2")::get)) {
            assertThat(devdraft).asString().contains("https://api.devdraft.ai/").doesNotContain("key-2", "secret-2");
        }
    }

    @Test
    void missingVariablesAreNamed() {
        assertMissing(Map.of("DEVDRAFT_SECRET", "secret-2"), "DEVDRAFT_API_KEY");
        assertMissing(Map.of("DEVDRAFT_API_KEY", "key-2"), "DEVDRAFT_SECRET");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> DevdraftClient.builder().build());
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> DevdraftCredentials.of("key-2", " "))
                .withMessageContaining("DEVDRAFT_SECRET");
    }

    private static void assertMissing(Map<String, String> environment, String name) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> DevdraftClient.fromEnv(environment::get))
                .withMessageContaining(name)
                .withMessageNotContainingAny("key-2", "secret-2");
    }
}
