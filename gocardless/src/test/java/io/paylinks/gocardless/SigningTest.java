package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RequestHook;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.gocardless.payment.ListPayments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Signs requests with a custom hook, as GoCardless can require for outbound payments. */
class SigningTest extends GoCardlessServerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final String HEAD =
            "sig-1=(\"@method\" \"@authority\" \"@request-target\"%s);keyid=\"key-1\";created=1795165200;nonce=\"";
    private static final String BODY = " \"content-digest\" \"content-type\" \"content-length\"";

    private final KeyPair keys = keys();

    /** Signs method, address and body with an EC key; GoCardless specifies its curve along with the key ID. */
    static RequestHook signing(String keyId, PrivateKey key, Clock clock) {
        return request -> {
            URI url = URI.create(request.url());
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("@method", request.method());
            parts.put("@authority", url.getRawAuthority());
            parts.put("@request-target", url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery()));
            byte[] body = request.body();
            if (body.length > 0) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
                request.addHeader(
                        "Content-Digest", "sha256=:" + Base64.getEncoder().encodeToString(hash) + ":");
                for (String name : new String[] {"content-digest", "content-type", "content-length"}) {
                    parts.put(name, request.header(name));
                }
            }
            String names = parts.keySet().stream().collect(Collectors.joining("\" \"", "(\"", "\")"));
            String input = names + ";keyid=\"" + keyId + "\";created="
                    + clock.instant().getEpochSecond() + ";nonce=\"" + UUID.randomUUID() + "\"";
            parts.put("@signature-params", input);
            String message = parts.entrySet().stream()
                    .map(part -> "\"" + part.getKey() + "\": " + part.getValue())
                    .collect(Collectors.joining("\n"));
            Signature signature = Signature.getInstance("SHA512withECDSA");
            signature.initSign(key);
            signature.update(message.getBytes(StandardCharsets.UTF_8));
            request.addHeader("Gc-Signature-Input", "sig-1=" + input);
            request.addHeader("Gc-Signature", "sig-1=:" + Base64.getEncoder().encodeToString(signature.sign()) + ":");
        };
    }

    @Test
    void everyAttemptOfAWriteIsSigned() throws GeneralSecurityException {
        server.enqueue(json(503, "{}").setHeader("Retry-After", "0"));
        enqueue(201, payment("PM1"));

        signed().payments().create(newPayment().build());

        RecordedRequest first = taken();
        RecordedRequest second = taken();
        assertThat(first.getHeader("Gc-Signature-Input")).startsWith(HEAD.formatted(BODY));
        assertThat(second.getHeader("Gc-Signature-Input")).isNotEqualTo(first.getHeader("Gc-Signature-Input"));
        for (RecordedRequest request : new RecordedRequest[] {first, second}) {
            byte[] body = request.getBody().readByteArray();
            String digest = "sha256=:"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(body)) + ":";
            assertThat(request.getHeader("Content-Digest")).isEqualTo(digest);
            assertSigned(request, """
                    "@method": POST
                    "@authority": %s
                    "@request-target": /payments
                    "content-digest": %s
                    "content-type": application/json
                    "content-length": %s
                    """.formatted(request.getHeader("Host"), digest, body.length));
        }
    }

    @Test
    void readsAreSignedWithTheirQuery() throws GeneralSecurityException {
        enqueue(200, "{\"payments\":[]}");

        signed().payments()
                .list(ListPayments.builder().limit(2).extra("a b", "[ü]").build());

        RecordedRequest request = taken();
        assertThat(request.getHeader("Gc-Signature-Input")).startsWith(HEAD.formatted(""));
        assertThat(request.getHeader("Content-Digest")).isNull();
        assertSigned(request, """
                "@method": GET
                "@authority": %s
                "@request-target": /payments?limit=2&a%%20b=%%5B%%C3%%BC%%5D
                """.formatted(request.getHeader("Host")));
    }

    @Test
    void nothingIsSentWithoutAKey() {
        ConnectionException e = catchThrowableOfType(
                ConnectionException.class,
                () -> client().with(o -> o.hook(signing("key-1", null, CLOCK)))
                        .payments()
                        .cancel("PM1"));

        assertThat(e.outcome()).isSameAs(Outcome.NOT_SENT);
        assertThat(e).hasCauseInstanceOf(InvalidKeyException.class);
        assertRequests(0);
    }

    private GoCardlessClient signed() {
        return client().with(o -> o.hook(signing("key-1", keys.getPrivate(), CLOCK)));
    }

    private void assertSigned(RecordedRequest request, String parts) throws GeneralSecurityException {
        String input = request.getHeader("Gc-Signature-Input").substring("sig-1=".length());
        String signature = request.getHeader("Gc-Signature");
        assertThat(signature).startsWith("sig-1=:").endsWith(":");
        Signature verifier = Signature.getInstance("SHA512withECDSA");
        verifier.initVerify(keys.getPublic());
        verifier.update((parts + "\"@signature-params\": " + input).getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getDecoder().decode(signature.substring(7, signature.length() - 1))))
                .isTrue();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(521);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
