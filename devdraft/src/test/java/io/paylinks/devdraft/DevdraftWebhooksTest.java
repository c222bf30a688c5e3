package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.webhook.WebhookBody;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import io.paylinks.devdraft.webhook.WebhookEventType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries in every supported format, with the documented example. */
class DevdraftWebhooksTest {
    private static final String SECRET = "whsec_demo_key_for_docs_only_42424242";
    private static final String BODY =
            "{\"id\":\"evt_demo_1\",\"type\":\"payment.completed\",\"data\":{\"amount\":\"12.50\"}}";
    private static final String OVER_TIME_AND_BODY = "556f7a2c14600a13c0ff20b46be918bf0b06931e257afeec61557ebb411ef0a4";
    private static final String OVER_BODY = "c415d0cffc3f43e511bc76044c902b9b917217d48679b85858113ea9081591f1";
    private static final String COMPLETED = "{\"id\":\"pay_1\",\"amount\":12.50,\"status\":\"completed\"}";
    private static final String HASH_OF_COMPLETED = "67162dfa9e022874213d49e3104269dea59397a1f617f16950e759b3802797c2";
    private static final Instant TIME = Instant.ofEpochSecond(1_750_000_000);

    private final DevdraftWebhooks bila = bilaAt(TIME, SECRET);

    @Test
    void readsTheDocumentedExampleInBilaFormat() {
        Map<String, String> headers = headers("1750000000", "sha256=" + OVER_TIME_AND_BODY);
        headers.put("X-Bila-Delivery", "dlv_1");
        headers.put("X-Bila-Event", "payment.failed");

        DevdraftEvent event = bila.parse(bytes(BODY), headers::get);

        assertThat(event.id()).isEqualTo("evt_demo_1");
        assertThat(event.type()).as("from the signed body").isSameAs(WebhookEventType.PAYMENT_COMPLETED);
        assertThat(event.deliveryId()).isEqualTo("dlv_1");
        assertThat(event.deduplicationKey()).as("from the signed body").isEqualTo("evt_demo_1");
        assertThat(event.data()).isEqualTo(Map.of("amount", "12.50"));
        assertThat(event.body()).isEqualTo(WebhookBody.of(BODY));
        assertThat(event.toString()).contains("evt_demo_1").doesNotContain("12.50");
    }

    @Test
    void readsTheDocumentedExampleWithASignatureOfTheBodyOnly() {
        DevdraftWebhooks webhooks = DevdraftWebhooks.builder()
                .secret(SECRET)
                .signatureHeader("X-Signature")
                .signedBodyOnly()
                .build();

        DevdraftEvent event = webhooks.parse(bytes(BODY), Map.of("X-Signature", OVER_BODY)::get);

        assertThat(event.type()).isSameAs(WebhookEventType.PAYMENT_COMPLETED);
        assertThat(event.deliveryId()).isNull();
        assertThat(event.deduplicationKey()).isEqualTo("evt_demo_1");
        assertThat(webhooks.sign(bytes(BODY), TIME)).isEqualTo(Map.of("X-Signature", OVER_BODY));
    }

    @Test
    void signsTheDocumentedExample() {
        assertThat(bila.sign(bytes(BODY), TIME))
                .isEqualTo(
                        Map.of("X-Bila-Timestamp", "1750000000", "X-Bila-Signature", "sha256=" + OVER_TIME_AND_BODY));
    }

    @Test
    void aTypeFromAHeaderIsUnsigned() {
        DevdraftEvent event = delivered(COMPLETED, "dlv_1", "collection.of_tomorrow");

        assertThat(event.type()).isNull();
        assertThat(event.unsignedType()).isEqualTo(WebhookEventType.of("collection.of_tomorrow"));
        assertThat(event.deliveryId()).isEqualTo("dlv_1");
        assertThat(event.id()).isEqualTo("pay_1");
        assertThat(event.data()).containsOnlyKeys("amount", "status");
        assertThat(event)
                .hasToString("DevdraftEvent[id=pay_1, type=null, unsignedType=collection.of_tomorrow, "
                        + "deliveryId=dlv_1]");
    }

    @Test
    void aReplayWithOtherHeadersHasTheSameKey() {
        DevdraftEvent first = delivered(COMPLETED, "d1", "payment.failed");
        DevdraftEvent replay = delivered(COMPLETED, "d2", "payment.succeeded");

        assertThat(replay.deduplicationKey())
                .isEqualTo(first.deduplicationKey())
                .isEqualTo(HASH_OF_COMPLETED);
        assertThat(replay.type()).isEqualTo(first.type()).isNull();
    }

    @Test
    void theTimeOfTheDeliveryDoesNotChangeTheKey() {
        Map<String, String> later = bila.sign(bytes(COMPLETED), TIME.plusSeconds(60));

        assertThat(bila.parse(bytes(COMPLETED), later::get).deduplicationKey()).isEqualTo(HASH_OF_COMPLETED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id":"pay_1","status":"pending"}             | {"id":"pay_1","status":"completed"}
                    {"id":"pay_1","type":"card","status":"pending"} | {"id":"pay_1","type":"card","status":"completed"}
                    {"id":"pay_1","type":"payment.pending"}       | {"id":"pay_1","type":"payment.completed"}
                    {"id":"pay_1","data":{"status":"pending"}}    | {"id":"pay_1","data":{"status":"completed"}}
                    {"id":"pay_1","type":7,"data":["pending"]}    | {"id":"pay_1","type":7,"data":["completed"]}
                    {"status":"pending"}                          | {"status":"completed"}
                    """)
    void differentStatesHaveDifferentKeys(String pending, String completed) {
        assertThat(delivered(pending, "d1", "payment.pending").deduplicationKey())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(delivered(completed, "d1", "payment.pending").deduplicationKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "event", "event_type"})
    void theIdOfAnEnvelopeIsTheKey(String name) {
        String envelope = "{\"id\":\"evt_1\",\"" + name + "\":\"payment.created\",\"data\":{\"n\":%s}}";

        assertThat(delivered(envelope.formatted(1), "d1", "x").deduplicationKey())
                .isEqualTo("evt_1");
        assertThat(delivered(envelope.formatted(2), null, null).deduplicationKey())
                .isEqualTo("evt_1");
    }

    @Test
    void blankHeadersAreIgnored() {
        DevdraftEvent event = delivered(COMPLETED, " ", " ");

        assertThat(event.unsignedType()).isNull();
        assertThat(event.deliveryId()).isNull();
    }

    @Test
    void theBodyCannotSetHeaderValues() {
        DevdraftEvent event = delivered("{\"deliveryId\":\"x\",\"unsignedType\":\"y\",\"body\":\"z\"}", null, null);

        assertThat(event.unsignedType()).isNull();
        assertThat(event.deliveryId()).isNull();
        assertThat(event.body().text()).contains("deliveryId");
    }

    @Test
    void storedEventsPreserveTheirKey() {
        DevdraftEvent flat = delivered(COMPLETED, "d1", "payment.completed");
        DevdraftEvent stored = DevdraftJson.read(DevdraftEvent.class, DevdraftJson.write(flat));

        assertThat(stored).isEqualTo(flat);
        assertThat(stored.deduplicationKey()).isEqualTo(HASH_OF_COMPLETED);
        assertThat(DevdraftJson.read(DevdraftEvent.class, BODY).deduplicationKey())
                .isEqualTo("evt_demo_1");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> DevdraftJson.read(DevdraftEvent.class, COMPLETED).deduplicationKey())
                .withMessageContaining("DevdraftWebhooks");
    }

    @Test
    void differentCiphertextsOfAnEventHaveTheSameKey() {
        DevdraftWebhooks webhooks = DevdraftWebhooks.builder()
                .bilaV1()
                .secret(SECRET)
                .clock(Clock.fixed(TIME, ZoneOffset.UTC))
                .decrypt(Base64.getMimeDecoder()::decode)
                .build();
        byte[] once = Base64.getEncoder().encode(bytes(COMPLETED));
        byte[] again = Base64.getMimeEncoder(8, bytes("\r\n")).encode(bytes(COMPLETED));

        assertThat(webhooks.parse(once, webhooks.sign(once, TIME)::get).deduplicationKey())
                .isEqualTo(
                        webhooks.parse(again, webhooks.sign(again, TIME)::get).deduplicationKey())
                .isEqualTo(HASH_OF_COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "event", "event_type"})
    void theTypeFieldCanHaveSeveralNames(String name) {
        String body = "{\"" + name + "\":\"transaction.canceled\"}";

        assertThat(bila.parse(bytes(body), bila.sign(bytes(body), TIME)::get).type())
                .isSameAs(WebhookEventType.TRANSACTION_CANCELED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\":null,\"data\":null}", "{\"id\":7,\"data\":[1]}", "{\"data\":\"text\"}"})
    void anyJsonObjectIsAccepted(String body) {
        DevdraftEvent event = bila.parse(bytes(body), bila.sign(bytes(body), TIME)::get);

        assertThat(event.type()).isNull();
        assertThat(event.body()).isEqualTo(WebhookBody.of(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "<html>"})
    void bodiesThatAreNotObjectsAreUnreadable(String body) {
        assertThat(refusal(bila, body, bila.sign(bytes(body), TIME))).isSameAs(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                              | sha256=%s | MISSING_HEADER
                    1750000000 |          | MISSING_HEADER
                    ' '        | sha256=%s | MISSING_HEADER
                    soon       | sha256=%s | MALFORMED_HEADER
                    -1         | sha256=%s | MALFORMED_HEADER
                    1750000000 | %s        | MALFORMED_HEADER
                    1750000000 | sha1=%s   | MALFORMED_HEADER
                    1750000000 | sha256=%s0 | MALFORMED_HEADER
                    1750000000 | sha256=   | MALFORMED_HEADER
                    1750000001 | sha256=%s | MISMATCH
                    """)
    void invalidHeadersAreRejected(String time, String signature, Reason reason) {
        Map<String, String> headers =
                headers(time, signature == null ? null : signature.replace("%s", OVER_TIME_AND_BODY));

        assertThat(refusal(bila, BODY, headers)).isSameAs(reason);
    }

    @Test
    void otherBodiesAndSecretsDoNotMatch() {
        Map<String, String> headers = bila.sign(bytes(BODY), TIME);

        assertThat(refusal(bila, BODY + " ", headers)).isSameAs(Reason.MISMATCH);
        assertThat(refusal(bilaAt(TIME, "another"), BODY, headers)).isSameAs(Reason.MISMATCH);
        assertThat(bilaAt(TIME, "another", SECRET)
                        .parse(bytes(BODY), headers::get)
                        .id())
                .isEqualTo("evt_demo_1");
    }

    @ParameterizedTest
    @CsvSource({"300, true", "-300, true", "301, false", "-301, false"})
    void signaturesExpire(long seconds, boolean fresh) {
        DevdraftWebhooks later = bilaAt(TIME.plusSeconds(seconds), SECRET);
        Map<String, String> headers = bila.sign(bytes(BODY), TIME);

        if (fresh) {
            assertThat(later.parse(bytes(BODY), headers::get).id()).isEqualTo("evt_demo_1");
        } else {
            assertThat(refusal(later, BODY, headers)).isSameAs(Reason.STALE);
        }
    }

    @Test
    void upperCaseSignaturesAreAccepted() {
        Map<String, String> headers = headers("1750000000", "sha256=" + OVER_TIME_AND_BODY.toUpperCase(Locale.ROOT));

        assertThat(bila.parse(bytes(BODY), headers::get).id()).isEqualTo("evt_demo_1");
    }

    @Test
    void encryptedBodiesAreVerifiedBeforeDecryption() {
        byte[] body = Base64.getEncoder().encode(bytes(BODY));
        DevdraftWebhooks webhooks = DevdraftWebhooks.builder()
                .bilaV1()
                .secret(SECRET)
                .clock(Clock.fixed(TIME, ZoneOffset.UTC))
                .decrypt(Base64.getDecoder()::decode)
                .build();

        assertThat(webhooks.parse(body, webhooks.sign(body, TIME)::get).body()).isEqualTo(WebhookBody.of(BODY));
        WebhookException failure = failure(webhooks, "{}", webhooks.sign(bytes("{}"), TIME));
        assertThat(failure.reason()).isSameAs(Reason.UNREADABLE);
        assertThat(failure)
                .hasMessage("cannot read the webhook body: decrypt(…) threw an exception")
                .hasNoCause();
    }

    @Test
    void invalidTimestampsAreNotQuoted() {
        assertThat(failure(bila, BODY, headers("soon\n", "sha256=" + OVER_TIME_AND_BODY)))
                .hasMessage("X-Bila-Timestamp is not a number of seconds");
    }

    @Test
    void timestampsInTheFutureSuggestCheckingTheClocks() {
        DevdraftWebhooks slow = bilaAt(TIME.minusSeconds(400), SECRET);

        assertThat(failure(slow, BODY, bila.sign(bytes(BODY), TIME)))
                .hasMessageContaining("400 s in the future")
                .hasMessageContaining("clocks");
    }

    @Test
    void anEmptyBodySuggestsThatItWasReadBefore() {
        assertThat(failure(bila, "", bila.sign(bytes(BODY), TIME)))
                .hasMessage("the body is empty; did a filter or another handler read it before?");
    }

    @Test
    void invalidArgumentsAreRejected() {
        DevdraftWebhooks.Builder builder = DevdraftWebhooks.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tolerance(Duration.ofSeconds(-1)))
                .withMessage("tolerance must not be negative: PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tolerance(null))
                .withMessage("tolerance must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.signatureHeader(null))
                .withMessage("signatureHeader must not be null");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.signaturePrefix(null));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.signedTimestampAndBody(null));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.eventHeader(null));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.deliveryHeader(null));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.decrypt(null));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.clock(null));
        assertThatIllegalArgumentException().isThrownBy(() -> DevdraftWebhooks.bilaV1((String[]) null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bila.parse(null, name -> null))
                .withMessage("body must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bila.parse(bytes(BODY), null))
                .withMessage("header must not be null");
    }

    @Test
    void theSignatureFormatMustBeSet() {
        DevdraftWebhooks.Builder builder = DevdraftWebhooks.builder();

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("secret");
        builder.secret(SECRET);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("signatureHeader");
        builder.signatureHeader("X-Signature");
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("signedBodyOnly");
        builder.signedTimestampAndBody("X-Time");
        assertThat(builder.build().sign(bytes(BODY), TIME))
                .isEqualTo(Map.of("X-Time", "1750000000", "X-Signature", OVER_TIME_AND_BODY));
        assertThatIllegalArgumentException().isThrownBy(() -> DevdraftWebhooks.bilaV1(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> DevdraftWebhooks.bilaV1());
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(bila.toString()).contains("secrets=1", "X-Bila-Signature").doesNotContain(SECRET);
    }

    private static DevdraftWebhooks bilaAt(Instant now, String... secrets) {
        DevdraftWebhooks.Builder builder = DevdraftWebhooks.builder().bilaV1().clock(Clock.fixed(now, ZoneOffset.UTC));
        for (String secret : secrets) {
            builder.secret(secret);
        }
        return builder.tolerance(Duration.ofSeconds(300)).build();
    }

    /** Parses a body that was delivered with these unsigned headers. */
    private DevdraftEvent delivered(String body, String deliveryId, String type) {
        Map<String, String> headers = new HashMap<>(bila.sign(bytes(body), TIME));
        headers.put("X-Bila-Delivery", deliveryId);
        headers.put("X-Bila-Event", type);
        return bila.parse(bytes(body), headers::get);
    }

    private static Reason refusal(DevdraftWebhooks webhooks, String body, Map<String, String> headers) {
        return failure(webhooks, body, headers).reason();
    }

    private static WebhookException failure(DevdraftWebhooks webhooks, String body, Map<String, String> headers) {
        return catchThrowableOfType(WebhookException.class, () -> webhooks.parse(bytes(body), headers::get));
    }

    private static Map<String, String> headers(String time, String signature) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Bila-Timestamp", time);
        headers.put("X-Bila-Signature", signature);
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
