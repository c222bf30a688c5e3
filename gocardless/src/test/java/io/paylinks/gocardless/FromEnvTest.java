package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.paylinks.core.error.ConfigurationException;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Clients created from environment variables, and the hosts they call. */
class FromEnvTest extends GoCardlessServerTest {

    @Test
    void tokenAndBaseUrlAreRead() {
        enqueue(200, payment("PM1"));

        try (GoCardlessClient gocardless = GoCardlessClient.fromEnv(
                Map.of("GOCARDLESS_ACCESS_TOKEN", "token-2\n", "GOCARDLESS_BASE_URL", url() + "/proxy")::get)) {
            gocardless.payments().get("PM1");
        }

        RecordedRequest request = taken();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer token-2");
        assertThat(request.getPath()).isEqualTo("/proxy/payments/PM1");
    }

    @Test
    void theEnvironmentDeterminesTheHost() {
        assertThat(host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t", "GOCARDLESS_ENVIRONMENT", "live")))
                .startsWith("GoCardlessClient[live, https://api.gocardless.com/, ");
        assertThat(host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t", "GOCARDLESS_ENVIRONMENT", "SANDBOX")))
                .startsWith("GoCardlessClient[sandbox, https://api-sandbox.gocardless.com/, ");
        assertThat(host(Map.of(
                        "GOCARDLESS_ACCESS_TOKEN", "t",
                        "GOCARDLESS_ENVIRONMENT", "sandbox",
                        "GOCARDLESS_BASE_URL", "https://proxy.example")))
                .startsWith("GoCardlessClient[https://proxy.example/, ");
    }

    @Test
    void anEnvironmentIsRequired() {
        for (ThrowingCallable build : List.<ThrowingCallable>of(
                () -> host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t")),
                () -> host(Map.of("GOCARDLESS_ACCESS_TOKEN", "t", "GOCARDLESS_ENVIRONMENT", " ")),
                () -> GoCardlessClient.builder().accessToken("t").build())) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(build)
                    .withMessageContaining("environment(SANDBOX)")
                    .withMessageContaining("GOCARDLESS_ENVIRONMENT")
                    .withMessageContaining("baseUrl(…)")
                    .withMessageContaining("GOCARDLESS_BASE_URL");
        }
    }

    @Test
    void derivedClientsPrintTheEnvironment() {
        try (GoCardlessClient gocardless = GoCardlessClient.builder()
                .accessToken("t")
                .environment(GoCardlessEnvironment.SANDBOX)
                .build()) {
            assertThat(gocardless.with(o -> o.maxRetries(0)).toString())
                    .startsWith("GoCardlessClient[sandbox, https://api-sandbox.gocardless.com/, ");
        }
    }

    @Test
    void unknownEnvironmentsAreRejected() {
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
                .isThrownBy(() -> GoCardlessClient.builder()
                        .environment(GoCardlessEnvironment.SANDBOX)
                        .build())
                .withMessageContaining("accessToken(token)");
    }

    private static String host(Map<String, String> environment) {
        try (GoCardlessClient gocardless = GoCardlessClient.fromEnv(environment::get)) {
            return gocardless.toString();
        }
    }
}
