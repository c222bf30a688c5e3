package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.internal.HeaderCredentials;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.mockwebserver.RecordedRequest;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Suppliers, validation and redaction of credentials. */
class CredentialsTest extends ServerTest {

    @Test
    void theSupplierIsCalledOncePerCall() {
        always(json(500, "{}"));
        AtomicInteger calls = new AtomicInteger();
        ThingsClient client = closing(builder()
                .credentials(() -> HeaderCredentials.bearer("token-" + calls.incrementAndGet()))
                .build());

        assertThat(catchThrowable(() -> client.things().get("t1"))).isInstanceOf(ServerException.class);

        assertRequests(3);
        assertThat(calls).hasValue(1);
        for (int i = 0; i < 3; i++) {
            assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer token-1");
        }
    }

    @Test
    void theSupplierIsCalledForEveryPage() {
        enqueue(200, "{\"things\":[{\"id\":\"a\"}],\"meta\":{\"cursors\":{\"after\":\"a\"}}}");
        enqueue(200, "{\"things\":[{\"id\":\"b\"}]}");
        AtomicInteger calls = new AtomicInteger();
        ThingsClient client = closing(builder()
                .credentials(() -> HeaderCredentials.bearer("token-" + calls.incrementAndGet()))
                .build());

        assertThat(client.things().list().stream()).hasSize(2);

        assertRequests(2);
        assertThat(calls).hasValue(2);
    }

    @Test
    void aPairIsReplacedAtomically() {
        for (int i = 0; i < 50; i++) {
            enqueue(200, THING);
        }
        AtomicReference<Credentials> current = new AtomicReference<>(pair(0));
        ThingsClient client = closing(builder().credentials(current::get).build());

        for (int i = 0; i < 50; i++) {
            client.things().get("t1");
            current.set(pair(i + 1));
        }

        for (int i = 0; i < 50; i++) {
            RecordedRequest request = takeRequest();
            assertThat(request.getHeader("x-client-key")).isEqualTo("key-" + i);
            assertThat(request.getHeader("x-client-secret")).isEqualTo("secret-" + i);
        }
    }

    private static Credentials pair(int i) {
        return HeaderCredentials.of(Map.of("x-client-key", "key-" + i, "x-client-secret", "secret-" + i));
    }

    @ParameterizedTest
    @EnumSource
    void aSupplierThatReturnsNullIsAConfigurationException(Kind kind) {
        ThingsClient client = closing(builder().credentials(() -> null).build());

        assertThat(catchThrowable(() -> kind.call(client)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no request was sent");

        assertRequests(0);
    }

    @Test
    void credentialsOfAnotherProviderAreRejectedWhenSet() {
        Credentials gadgetCredentials =
                HeaderCredentials.bearer("token-of-gadgets").onlyFor("gadgets");
        ThingsClient client = client();

        for (ThrowableAssert.ThrowingCallable set : List.<ThrowableAssert.ThrowingCallable>of(
                () -> builder().credentials(gadgetCredentials),
                () -> builder().options(o -> o.credentials(gadgetCredentials)),
                () -> client.with(o -> o.credentials(gadgetCredentials)))) {
            assertThat(catchThrowable(set))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("these credentials are for gadgets, not for things;"
                            + " set those of things with bearer(token)");
        }
    }

    @Test
    void suppliedCredentialsOfAnotherProviderAreRejectedBeforeTheCall() {
        Credentials gadgetCredentials =
                HeaderCredentials.bearer("token-of-gadgets").onlyFor("gadgets");
        ThingsClient client =
                closing(builder().credentials(() -> gadgetCredentials).build());

        assertThat(catchThrowable(() -> client.things().get("t1")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("these credentials are for gadgets");
        assertRequests(0);
    }

    @Test
    void credentialsOfTheProviderOrOfNoneAreSent() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();

        client.with(o -> o.credentials(HeaderCredentials.bearer("own").onlyFor("things")))
                .things()
                .get("t1");
        client.with(o -> o.credentials(HeaderCredentials.of(Map.of("X-Key", "neutral"))))
                .things()
                .get("t1");

        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer own");
        assertThat(takeRequest().getHeader("X-Key")).isEqualTo("neutral");
    }

    @Test
    void aTokenMustNotStartWithBearer() {
        assertThat(catchThrowable(() -> HeaderCredentials.bearer("bearer abc")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("must not start with \"Bearer\"")
                .hasMessageNotContaining("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x tok/en+1= y",
                "x tok\\/en+1= y",
                "x tok\\u002fen\\u002B1\\u003d y",
                "x \\u0074\\u006f\\u006b\\u002f\\u0065\\u006e\\u002b\\u0031\\u003d y",
                "x tok\\\\/en\\\\u002b1= y",
                "x tok%2Fen%2b1%3D y",
                "x tok%252Fen%25252b1%3D y"
            })
    void aSecretIsMaskedInEveryEncoding(String text) {
        HeaderCredentials credentials = HeaderCredentials.of(Map.of("X-Key", "tok/en+1="));

        assertThat(credentials.redact(text)).isEqualTo("x *** y");
        assertThat(credentials.redact(text + text)).isEqualTo("x *** yx *** y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\", "tok\\", "tok%", "tok%2", "tok\\u00", "tok/en+1", "%zz\\uzzzz tok", "100% \\n"})
    void otherTextIsNotMasked(String text) {
        assertThat(HeaderCredentials.of(Map.of("X-Key", "tok/en+1=")).redact(text))
                .isEqualTo(text);
    }

    /** With quadratic time, a server could block a client by sending a long body of backslashes. */
    @Test
    void redactingBackslashesTakesLinearTime() {
        HeaderCredentials credentials = HeaderCredentials.of(Map.of("X-Key", "tok/en+1="));
        String body = "\\".repeat(256 * 1024);

        long before = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            credentials.redact(body.substring(0, 16 * 1024));
        }
        long small = System.nanoTime() - before;
        before = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(credentials.redact(body)).isEqualTo(body);
        }

        // Linear time is 16 times as long, quadratic time 256 times.
        assertThat(System.nanoTime() - before).isLessThan(100 * small);
    }

    @Test
    void aSecretAfterARunOfBackslashesIsMasked() {
        HeaderCredentials credentials = HeaderCredentials.of(Map.of("X-Key", "tok/en+1="));

        assertThat(credentials.redact("a\\\\\\tok\\/en+1= b\\\\"))
                .doesNotContain("tok")
                .endsWith("*** b\\\\");
    }

    @Test
    void aSecretWithQuotesAndBackslashesIsMaskedInJson() {
        HeaderCredentials credentials = HeaderCredentials.of(Map.of("X-Key", "a\"b\\c1"));

        assertThat(credentials.redact("{\"k\":\"a\\\"b\\\\c1\"}")).isEqualTo("{\"k\":\"***\"}");
        assertThat(credentials.redact("a\"b\\c1")).isEqualTo("***");
    }

    @ParameterizedTest
    @EnumSource
    void aSupplierThatThrowsIsAConfigurationException(Kind kind) {
        RuntimeException reason = new IllegalStateException("vault is sealed");
        ThingsClient client = closing(builder()
                .credentials(() -> {
                    throw reason;
                })
                .build());

        assertThat(catchThrowable(() -> kind.call(client)))
                .isInstanceOf(ConfigurationException.class)
                .hasCause(reason);

        assertRequests(0);
    }

    @Test
    void aFailedSupplierDoesNotUseUpTheIdempotencyKey() {
        enqueue(201, THING);
        AtomicInteger calls = new AtomicInteger();
        ThingsClient client = closing(builder()
                .credentials(() -> calls.incrementAndGet() == 1 ? null : HeaderCredentials.bearer(TOKEN))
                .build());

        Thing thing = client.withIdempotencyKey("k1", c -> {
            assertThat(catchThrowable(() -> c.things().createKeyed(CreateThing.LAMP)))
                    .isInstanceOf(ConfigurationException.class);
            return c.things().createKeyed(CreateThing.LAMP);
        });

        assertThat(thing.id()).isEqualTo("t1");
        assertRequests(1);
    }

    @Test
    void aClientWithoutCredentialsCannotBeBuilt() {
        ThingsClient.Builder builder = ThingsClient.builder().baseUrl(url());

        assertThat(catchThrowable(builder::build))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("no credentials for things: set them with bearer(token)");
    }

    @Test
    void derivedClientsWithOtherCredentialsShareConnections() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();
        ThingsClient branch = client.with(o -> o.credentials(HeaderCredentials.bearer("branch")));

        branch.things().get("t1");
        client.things().get("t1");

        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer branch");
        RecordedRequest second = takeRequest();
        assertThat(second.getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(second.getSequenceNumber()).as("shares the connection").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void blankCredentialsAreRejected(String value) {
        assertThat(catchThrowable(() -> HeaderCredentials.bearer(value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the token must not be blank; pass it to Credentials.bearer");
        assertThat(catchThrowable(() -> HeaderCredentials.of(Map.of("x-api-key", value))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the credential for x-api-key must not be blank; pass it to Credentials.ofHeaders");
    }

    @Test
    void nullCredentialsAreRejected() {
        assertThat(catchThrowable(() -> HeaderCredentials.bearer(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the token must not be null; pass it to Credentials.bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok-1\n", "\r\n tok-1", "\ttok-1 "})
    void surroundingWhitespaceIsStripped(String token) {
        enqueue(200, THING);

        closing(builder().credentials(HeaderCredentials.bearer(token)).build())
                .things()
                .get("t1");

        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer tok-1");
    }

    @Test
    void theMessageNamesTheIllegalPositionAndNotTheSecret() {
        assertThat(catchThrowable(() -> HeaderCredentials.bearer("sesame\nopen")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("at position 7 of 11")
                .hasMessageNotContaining("sesame");
    }
}
