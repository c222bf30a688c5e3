package io.paylinks.stream;

import static io.paylinks.stream.TestedStream.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.stream.organization.Me;
import java.util.HashMap;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Clients created from environment variables. */
class FromEnvTest extends StreamServerTest {

    @Test
    void keyAndSecretAreRead() {
        assertThat(sent(Map.of("STREAM_API_KEY", "key-1", "STREAM_API_SECRET", "secret-1"))
                        .getHeader("x-api-key"))
                .isEqualTo("a2V5LTE6c2VjcmV0LTE=");
    }

    @Test
    void aTokenIsRead() {
        assertThat(sent(Map.of("STREAM_TOKEN", " a-token\n")).getHeader("x-api-key"))
                .isEqualTo("a-token");
    }

    @Test
    void keyAndSecretTakePrecedenceOverAToken() {
        assertThat(sent(Map.of("STREAM_API_KEY", "key-1", "STREAM_API_SECRET", "secret-1", "STREAM_TOKEN", "t"))
                        .getHeader("x-api-key"))
                .isEqualTo("a2V5LTE6c2VjcmV0LTE=");
    }

    @Test
    void theBaseUrlCanHaveAPath() {
        assertThat(sent(Map.of("STREAM_TOKEN", "t", "STREAM_BASE_URL", url() + "/proxy/"))
                        .getPath())
                .isEqualTo("/proxy/api/v2/me");
    }

    @Test
    void theDefaultIsTheLiveHost() {
        try (StreamClient stream = StreamClient.fromEnv(Map.of("STREAM_TOKEN", "t")::get)) {
            assertThat(stream).asString().contains("https://stream-app-service.streampay.sa/");
        }
    }

    @Test
    void missingVariablesAreNamed() {
        assertMissing(Map.of(), "STREAM_API_KEY");
        assertMissing(Map.of("STREAM_API_KEY", "key-1"), "STREAM_API_SECRET");
        assertMissing(Map.of("STREAM_API_SECRET", "secret-1"), "STREAM_API_KEY");
        assertMissing(Map.of("STREAM_API_KEY", "key-1", "STREAM_API_SECRET", " "), "STREAM_API_SECRET");
        assertMissing(Map.of("STREAM_API_KEY", "key-1", "STREAM_TOKEN", "t"), "STREAM_API_SECRET");
    }

    /** Both official clients read an encoded token from this variable. */
    @Test
    void anApiKeyWithoutSecretSuggestsTheTokenVariable() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> StreamClient.fromEnv(Map.of("STREAM_API_KEY", "a2V5LTE6c2VjcmV0LTE=")::get))
                .withMessageContainingAll("STREAM_API_SECRET", "STREAM_TOKEN")
                .withMessageNotContaining("a2V5");
    }

    @Test
    void insecureBaseUrlsAreRejected() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> StreamClient.fromEnv(
                        Map.of("STREAM_TOKEN", "t", "STREAM_BASE_URL", "http://stream.example")::get))
                .withMessageContaining("https");
    }

    private static void assertMissing(Map<String, String> environment, String name) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> StreamClient.fromEnv(environment::get))
                .withMessageContaining(name)
                .withMessageNotContainingAny("key-1", "secret-1");
    }

    private RecordedRequest sent(Map<String, String> environment) {
        enqueue(200, STREAM.text(Me.class));
        Map<String, String> all = new HashMap<>(Map.of("STREAM_BASE_URL", url()));
        all.putAll(environment);
        try (StreamClient stream = StreamClient.fromEnv(all::get)) {
            stream.me().get();
        }
        return taken();
    }
}
