package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.paylinks.core.error.ConfigurationException;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** A client made of environment variables, and where its calls go. */
class FromEnvTest extends GoCardlessServerTest {

    @Test
    void theTokenAndABaseUrl() {
        answer(200, payment("PM1"));

        try (GoCardlessClient gocardless = GoCardlessClient.fromEnv(
                Map.of("GOCARDLESS_ACCESS_TOKEN", "token-2\n", "GOCARDLESS_BASE_URL", url() + "/proxy")::get)) {
            gocardless.payments().get("PM1");
        }

        RecordedRequest request = taken();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer token-2");
        assertThat(request.getPath()).isEqualTo("/proxy/payments/PM1");
    }

    @Test
    void theEnvironmentNamesTheHost() {
        assertThat(host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t"))).contains("https://api.gocardless.com/");
        assertThat(host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t", "GOCARDLESS_ENVIRONMENT", "live")))
                .contains("https://api.gocardless.com/");
        assertThat(host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t", "GOCARDLESS_ENVIRONMENT", "SANDBOX")))
                .contains("https://api-sandbox.gocardless.com/");
        assertThat(host(Map.of(
                        "GOCARDLESS_ACCESS_TOKEN", "t",
                        "GOCARDLESS_ENVIRONMENT", "sandbox",
                        "GOCARDLESS_BASE_URL", "https://proxy.example")))
                .contains("https://proxy.example/");
    }

    @Test
    void anUnknownEnvironmentIsRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t", "GOCARDLESS_ENVIRONMENT", "test")))
                .withMessageContaining("GOCARDLESS_ENVIRONMENT")
                .withMessageContaining("test");
    }

    @Test
    void aMissingTokenIsNamed() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> host(Map.of()))
                .withMessageContaining("GOCARDLESS_ACCESS_TOKEN");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> GoCardlessClient.builder().build());
    }

    private static String host(Map<String, String> environment) {
        try (GoCardlessClient gocardless = GoCardlessClient.fromEnv(environment::get)) {
            return gocardless.toString();
        }
    }
}
