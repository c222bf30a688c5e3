package io.paylinks.core.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampedSignatureTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final byte[] BODY = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);
    private static final Secret OLD = HmacSha256.secret("old");
    private static final Secret NEW = HmacSha256.secret("new");

    private static final TimestampedSignature SCHEME = new TimestampedSignature(
            "X-Signature", new Freshness(Duration.ofMinutes(5), Clock.fixed(NOW, ZoneOffset.UTC)));

    private static void verify(String header, byte[] body) {
        SCHEME.verify(List.of(NEW, OLD), Map.of("X-Signature", header)::get, body);
    }

    private static WebhookException rejection(String header, byte[] body) {
        return catchThrowableOfType(WebhookException.class, () -> verify(header, body));
    }

    private static String signature(Secret secret) {
        return SCHEME.sign(secret, NOW, BODY).get("X-Signature");
    }

    private static String otherSignatures(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "v1=" + String.format(java.util.Locale.ROOT, "%064x", i))
                .collect(Collectors.joining(","));
    }

    @Test
    void anyOfTheFirstTenSignaturesMayMatchAnySecret() {
        verify(signature(OLD), BODY);
        verify(signature(NEW), BODY);
        verify(otherSignatures(9) + "," + signature(OLD), BODY);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 110, 5_000})
    void atMostTenSignaturesAreChecked(int count) {
        assertThat(rejection(otherSignatures(count) + "," + signature(OLD), BODY)
                        .reason())
                .isEqualTo(Reason.MISMATCH);
    }

    /** The time of an HMAC is proportional to the body; one HMAC per signature would take measurably longer. */
    @Test
    void oneHmacIsComputedPerSecret() {
        byte[] large = new byte[1 << 20];
        List<String> many = IntStream.range(0, 2_000)
                .mapToObj(i -> String.format(java.util.Locale.ROOT, "%064x", i))
                .toList();

        long before = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(HmacSha256.matches(List.of(NEW), many.subList(0, 1), large))
                    .isFalse();
        }
        long one = System.nanoTime() - before;
        before = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(HmacSha256.matches(List.of(NEW), many, large)).isFalse();
        }

        assertThat(System.nanoTime() - before).isLessThan(50 * one); // one HMAC per signature takes 2,000 times as long
    }

    @ParameterizedTest
    @CsvSource({
        "-400, the signature is 400 s old; the tolerance is 300 s",
        "400, the signature is 400 s in the future; the clocks of sender and receiver differ; the tolerance is 300 s"
    })
    void aStaleSignatureStatesItsAge(long seconds, String message) {
        String header = SCHEME.sign(NEW, NOW.plusSeconds(seconds), BODY).get("X-Signature");

        WebhookException rejection = rejection(header, BODY);

        assertThat(rejection.reason()).isEqualTo(Reason.STALE);
        assertThat(rejection).hasMessage(message);
    }

    @Test
    void theMessageForAnEmptyBodyMentionsAnEarlierReader() {
        WebhookException rejection = rejection(signature(NEW), new byte[0]);

        assertThat(rejection.reason()).isEqualTo(Reason.MISMATCH);
        assertThat(rejection)
                .hasMessageContaining("the body is empty; did a filter or another handler read it before?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"whsec_1\n", " whsec_1 ", "\twhsec_1\r\n", "\u2003whsec_1\u2028", "\ufeffwhsec_1\u200b\u0000"})
    void surroundingWhitespaceIsStrippedFromASecret(String secret) {
        assertThat(HmacSha256.secret(secret)).isEqualTo(Secret.of("whsec_1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u200b", "\ufeff\n", "\u00a0\u2003", "\u0000"})
    void aBlankSecretIsRejected(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HmacSha256.secret(secret))
                .withMessage("a webhook secret must not be blank; is the environment variable set?");
    }
}
