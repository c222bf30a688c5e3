package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of every request. */
class HeadersTest extends ServerTest {

    private RecordedRequest sent(ThingsClient.Builder builder) {
        enqueue(200, THING);
        ThingsClient client = closing(builder.build());
        client.things().create(CreateThing.LAMP);
        assertRequests(1);
        return takeRequest();
    }

    @Test
    void everyRequestHasTheStandardHeaders() {
        RecordedRequest request = sent(builder());

        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(request.getHeader("Accept")).isEqualTo("application/json");
        assertThat(request.getHeader("Things-Version")).isEqualTo("2026-01-01");
        assertThat(request.getHeader("User-Agent")).matches("paylinks-things/\\S+ \\(Java [0-9._+-]+\\S*\\)");
        assertThat(request.getHeader("Host")).isEqualTo("127.0.0.1:" + server.getPort());
        assertThat(request.getHeader("Idempotency-Key")).isNull();
        assertThat(request.getHeaders().names())
                .containsExactlyInAnyOrder(
                        "Accept",
                        "Accept-Encoding",
                        "Authorization",
                        "Connection",
                        "Content-Length",
                        "Content-Type",
                        "Host",
                        "Things-Version",
                        "User-Agent");
    }

    @Test
    void credentialsCanHaveSeveralHeaders() {
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put("x-client-key", "key-1");
        pair.put("x-client-secret", "secret-1");

        RecordedRequest request = sent(builder().credentials(Credentials.ofHeaders(pair)));

        assertThat(request.getHeader("x-client-key")).isEqualTo("key-1");
        assertThat(request.getHeader("x-client-secret")).isEqualTo("secret-1");
        assertThat(request.getHeader("Authorization")).isNull();
    }

    @Test
    void theUserAgentContainsTheAppInfo() {
        assertThat(sent(builder().appInfo("webshop", "1.4")).getHeader("User-Agent"))
                .startsWith("paylinks-things/")
                .endsWith(" webshop/1.4");
    }

    @Test
    void illegalCharactersOfTheAppInfoAreReplaced() {
        assertThat(sent(builder().appInfo("wéb shop\r\nX: y", "1 (beta)/ü")).getHeader("User-Agent"))
                .endsWith(" w_b_shop__X__y/1__beta___");
        assertThat(catchThrowable(() -> builder().appInfo("", "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> builder().appInfo("a", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void customHeadersAreSent() {
        RecordedRequest request =
                sent(builder().header("X-Trace", "1").header("x-trace", "2").header("X-Tab~", "a\tb ~"));

        assertThat(request.getHeaders().values("X-Trace")).containsExactly("2");
        assertThat(request.getHeader("X-Tab~")).isEqualTo("a\tb ~");
    }

    @Test
    void headersOfADerivedClientDoNotAffectTheOriginal() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();
        ThingsClient derived = client.with(o -> o.header("X-Trace", "1"));

        derived.things().get("t1");
        client.things().get("t1");

        assertThat(takeRequest().getHeader("X-Trace")).isEqualTo("1");
        assertThat(takeRequest().getHeader("X-Trace")).isNull();
    }

    @Test
    void theClientsOwnHeadersTakePrecedence() {
        RecordedRequest request = sent(builder()
                .header("user-agent", "me")
                .header("ACCEPT", "text/html")
                .header("things-version", "1999"));

        assertThat(request.getHeaders().values("User-Agent")).hasSize(1).allMatch(v -> v.startsWith("paylinks-"));
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
        assertThat(request.getHeaders().values("Things-Version")).containsExactly("2026-01-01");
    }

    @Test
    void credentialsOverrideOtherHeaders() {
        RecordedRequest request = sent(builder()
                .header("x-api-key", "mine")
                .credentials(Credentials.ofHeaders(Map.of("X-API-Key", "theirs"))));

        assertThat(request.getHeaders().values("x-api-key")).containsExactly("theirs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "authorization",
                "Idempotency-Key",
                "CONTENT-TYPE",
                "Content-Length",
                "Content-Encoding",
                "Transfer-Encoding",
                "Accept-Encoding",
                "Host",
                "Connection"
            })
    void reservedHeadersAreRejected(String name) {
        assertThat(catchThrowable(() -> builder().header(name, "sesame")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", "a\r\nb", "ä", "a\u0000"})
    void invalidHeaderNamesAreRejected(String name) {
        assertThat(catchThrowable(() -> builder().header(name, "sesame")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesame\r\nX: y", "sesame\n", "sesame\u0000", "sesame ä", "sesame\u007f", "٣sesame"})
    void invalidHeaderValuesAreRejected(String value) {
        assertThat(catchThrowable(() -> builder().header("X-Own", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Own")
                .hasMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesame\r\nX: y", "se\nsame", "sesame\u0000", "sesame ä", "sesame\u007f", "٣sesame"})
    void invalidCredentialsAreRejected(String value) {
        assertThat(catchThrowable(() -> Credentials.bearer(value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Credentials.bearer")
                .hasMessageNotContaining("sesame");
        assertThat(catchThrowable(() -> Credentials.ofHeaders(Map.of("x-api-key", value))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("x-api-key")
                .hasMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sesame\n", "sesame ä"})
    void invalidIdempotencyKeysAreRejected(String key) {
        ThingsClient client = client();

        assertThat(catchThrowable(
                        () -> client.withIdempotencyKey(key, c -> c.things().act("t1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sesame");
        assertRequests(0);
    }
}
