package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.webhook.WebhookBody;
import io.paylinks.stream.webhook.EntityType;
import io.paylinks.stream.webhook.EventType;
import io.paylinks.stream.webhook.StreamEvent;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamWebhooksTest {
    private static final String SECRET = "whsec_example_0123456789";
    private static final String EXAMPLE_BODY = "{\"event_type\":\"INVOICE_COMPLETED\",\"entity_type\":\"INVOICE\","
            + "\"entity_id\":\"11111111-2222-4333-8444-555555555555\",\"entity_url\":\"\",\"status\":\"COMPLETED\","
            + "\"data\":{},\"timestamp\":\"2025-06-15T15:06:40.000001\"}";
    private static final String EXAMPLE_SIGNATURE = "5d9f23123e659c446c390f653e74f8f6056c87d562ec924a0c77d5bd07de4187";
    private static final Instant EXAMPLE_TIME = Instant.ofEpochSecond(1_750_000_000);

    private final StreamWebhooks webhooks = at(EXAMPLE_TIME, SECRET);

    @Test
    void readsTheDocumentedExample() {
        StreamEvent event = parse(webhooks, EXAMPLE_BODY, "t=1750000000,v1=" + EXAMPLE_SIGNATURE);

        assertThat(event.eventType()).isSameAs(EventType.INVOICE_COMPLETED);
        assertThat(event.entityType()).isSameAs(EntityType.INVOICE);
        assertThat(event.entityId()).isEqualTo("11111111-2222-4333-8444-555555555555");
        assertThat(event.entityUrl()).isEmpty();
        assertThat(event.status()).isEqualTo("COMPLETED");
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2025-06-15T15:06:40.000001Z"));
        assertThat(event.body()).isEqualTo(WebhookBody.of(EXAMPLE_BODY));
        assertThat(event.invoiceId()).isEqualTo(event.entityId());
        assertThat(event.paymentId()).isNull();
        assertThat(event.paymentLinkId()).isNull();
        assertThat(event.subscriptionId()).isNull();
        assertThat(event.metadata()).isEmpty();
    }

    @Test
    void signsTheDocumentedExample() {
        assertThat(webhooks.sign(bytes(EXAMPLE_BODY), EXAMPLE_TIME))
                .isEqualTo(Map.of("X-Webhook-Signature", "t=1750000000,v1=" + EXAMPLE_SIGNATURE));
    }

    static Stream<EventType> eventTypes() {
        return Arrays.stream(EventType.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (EventType) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void readsEveryEventType(EventType type) {
        String entity = type.value().startsWith("PAYMENT_LINK")
                ? "PAYMENT_LINK"
                : type.value().substring(0, type.value().indexOf('_'));
        StreamEvent event = parse("{\"event_type\":\"" + type + "\",\"entity_type\":\"" + entity
                + "\",\"entity_id\":\"e1\",\"data\":{}}");

        assertThat(event.eventType()).isSameAs(type);
        assertThat(event.entityType().isKnown()).isTrue();
        String id = switch (entity) {
            case "PAYMENT" -> event.paymentId();
            case "INVOICE" -> event.invoiceId();
            case "PAYMENT_LINK" -> event.paymentLinkId();
            default -> event.subscriptionId();
        };
        assertThat(id).isEqualTo("e1");
    }

    @Test
    void knowsAllDocumentedEventTypes() {
        assertThat(eventTypes()).hasSize(31);
    }

    @Test
    void readsTheIdsOfRelatedObjects() {
        StreamEvent event =
                parse("{\"event_type\":\"PAYMENT_SUCCEEDED\",\"entity_type\":\"PAYMENT\",\"entity_id\":\"p1\","
                        + "\"data\":{\"payment\":{\"id\":\"p1\",\"url\":\"u\"},\"invoice\":{\"id\":\"i1\"},"
                        + "\"payment_link\":{\"id\":\"l1\"},\"metadata\":{\"order\":1042,\"gift\":null},\"new\":1}}");

        assertThat(event.paymentId()).isEqualTo("p1");
        assertThat(event.invoiceId()).isEqualTo("i1");
        assertThat(event.paymentLinkId()).isEqualTo("l1");
        assertThat(event.metadata()).containsEntry("order", 1042).containsEntry("gift", null);
        assertThat(event.data().extra()).containsEntry("new", 1);
    }

    @Test
    void paymentEventsCanOmitThePayment() {
        StreamEvent event =
                parse("{\"event_type\":\"PAYMENT_FAILED\",\"entity_type\":\"PAYMENT\",\"entity_id\":\"p1\"}");

        assertThat(event.data()).isNull();
        assertThat(event.paymentId()).isEqualTo("p1");
        assertThat(event.metadata()).isEmpty();
    }

    @Test
    void preservesUnknownEvents() {
        StreamEvent event =
                parse("{\"event_type\":\"REFUND_DREAMT\",\"entity_type\":\"DREAM\",\"entity_id\":7,\"mood\":\"odd\"}");

        assertThat(event.eventType()).isEqualTo(EventType.of("REFUND_DREAMT"));
        assertThat(event.eventType().isKnown()).isFalse();
        assertThat(event.entityId()).isEqualTo("7");
        assertThat(event.extra()).containsEntry("mood", "odd");
    }

    @Test
    void theDeduplicationKeyIdentifiesTheEvent() {
        String first = "{\"event_type\":\"INVOICE_SENT\",\"entity_id\":\"i1\",\"timestamp\":\"2025-06-15T15:06:40.1\"}";
        String later = first.replace("40.1", "41.1");

        assertThat(parse(first).deduplicationKey()).isEqualTo(parse(first).deduplicationKey());
        assertThat(parse(first).deduplicationKey()).isNotEqualTo(parse(later).deduplicationKey());
    }

    @Test
    void incompleteEventsHaveDifferentDeduplicationKeys() {
        List<String> incomplete = List.of(
                "{\"event_type\":\"INVOICE_SENT\",\"entity_id\":\"i1\",\"data\":{\"a\":1}}",
                "{\"event_type\":\"INVOICE_SENT\",\"entity_id\":\"i1\",\"data\":{\"a\":2}}",
                "{\"event_type\":\"INVOICE_SENT\",\"timestamp\":\"2025-06-15T15:06:40.1\"}",
                "{\"entity_id\":\"i1\",\"timestamp\":\"2025-06-15T15:06:40.1\"}",
                "{}");

        assertThat(incomplete)
                .extracting(body -> parse(body).deduplicationKey())
                .doesNotHaveDuplicates();
        assertThat(incomplete)
                .allSatisfy(body -> assertThat(parse(body).deduplicationKey())
                        .isEqualTo(parse(body).deduplicationKey())
                        .hasSize(64));
    }

    @Test
    void acceptsAnyOfItsSecrets() {
        StreamWebhooks rotating = at(EXAMPLE_TIME, "the-new-secret", SECRET);

        assertThat(parse(rotating, EXAMPLE_BODY, "t=1750000000,v1=" + EXAMPLE_SIGNATURE)
                        .eventType())
                .isSameAs(EventType.INVOICE_COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1=%s,t=1750000000",
                " t = 1750000000 , v1 = %s ",
                "t=1750000000,v0=abc,v1=%s,x",
                "t=1750000000,v1=0000000000000000000000000000000000000000000000000000000000000000,v1=%s"
            })
    void headerPartsCanHaveAnyOrderAndUnknownPartsAreIgnored(String header) {
        assertThat(parse(webhooks, EXAMPLE_BODY, header.formatted(EXAMPLE_SIGNATURE))
                        .status())
                .isEqualTo("COMPLETED");
    }

    @Test
    void rejectsAMissingSignature() {
        assertThat(refusal(webhooks, EXAMPLE_BODY, null)).isEqualTo(Reason.MISSING_HEADER);
        assertThat(refusal(webhooks, EXAMPLE_BODY, " ")).isEqualTo(Reason.MISSING_HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "t=1750000000",
                "t=1750000000,v1=",
                "t=1750000000,v1=abc",
                "v1=5d9f23123e659c446c390f653e74f8f6056c87d562ec924a0c77d5bd07de4187",
                "t=now,v1=5d9f23123e659c446c390f653e74f8f6056c87d562ec924a0c77d5bd07de4187",
                "t=-1,v1=5d9f23123e659c446c390f653e74f8f6056c87d562ec924a0c77d5bd07de4187",
                "t=99999999999999999999,v1=5d9f23123e659c446c390f653e74f8f6056c87d562ec924a0c77d5bd07de4187"
            })
    void rejectsAMalformedHeader(String header) {
        assertThat(refusal(webhooks, EXAMPLE_BODY, header)).isEqualTo(Reason.MALFORMED_HEADER);
    }

    @Test
    void rejectsAModifiedBody() {
        String header = "t=1750000000,v1=" + EXAMPLE_SIGNATURE;

        assertThat(refusal(webhooks, EXAMPLE_BODY + " ", header)).isEqualTo(Reason.MISMATCH);
        assertThat(refusal(at(EXAMPLE_TIME, "another-secret"), EXAMPLE_BODY, header))
                .isEqualTo(Reason.MISMATCH);
        assertThat(refusal(webhooks, EXAMPLE_BODY, "t=1750000001,v1=" + EXAMPLE_SIGNATURE))
                .isEqualTo(Reason.MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 3_600, -86_400})
    void rejectsASignatureOutsideTheTolerance(long seconds) {
        StreamWebhooks atAnotherTime = at(EXAMPLE_TIME.plusSeconds(seconds), SECRET);

        assertThat(refusal(atAnotherTime, EXAMPLE_BODY, "t=1750000000,v1=" + EXAMPLE_SIGNATURE))
                .isEqualTo(Reason.STALE);
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void acceptsASignatureWithinTheTolerance(long seconds) {
        StreamWebhooks atAnotherTime = at(EXAMPLE_TIME.plusSeconds(seconds), SECRET);

        assertThat(parse(atAnotherTime, EXAMPLE_BODY, "t=1750000000,v1=" + EXAMPLE_SIGNATURE))
                .isNotNull();
    }

    @Test
    void toleranceCanBeSet() {
        StreamWebhooks tolerant = StreamWebhooks.builder()
                .secret(SECRET)
                .tolerance(Duration.ofHours(1))
                .clock(Clock.fixed(EXAMPLE_TIME.plusSeconds(3_000), ZoneOffset.UTC))
                .build();

        assertThat(parse(tolerant, EXAMPLE_BODY, "t=1750000000,v1=" + EXAMPLE_SIGNATURE))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "[1]", "\"text\"", "<html>", "{\"event_type\":", "7"})
    void rejectsASignedBodyThatIsNotAnEvent(String body) {
        assertThat(refusal(webhooks, body, signed(body))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void rejectsANegativeTolerance() {
        StreamWebhooks.Builder builder = StreamWebhooks.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tolerance(Duration.ofSeconds(-1)))
                .withMessage("tolerance must not be negative: PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tolerance(null))
                .withMessage("tolerance must not be null");
    }

    @Test
    void requiresASecret() {
        assertThatIllegalArgumentException().isThrownBy(StreamWebhooks::of);
        assertThatIllegalArgumentException().isThrownBy(() -> StreamWebhooks.of(SECRET, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreamWebhooks.of((String) null)) // as from System.getenv
                .withMessageContaining("null");
    }

    @Test
    void secretsAndSignaturesAreNotPrinted() {
        WebhookException e = catchThrowableOfType(
                WebhookException.class,
                () -> parse(webhooks, EXAMPLE_BODY, "t=1750000000,v1=" + EXAMPLE_SIGNATURE.replace('5', '6')));

        assertThat(e.toString() + webhooks).doesNotContain(SECRET, EXAMPLE_SIGNATURE);
    }

    private String signed(String body) {
        return webhooks.sign(bytes(body), EXAMPLE_TIME).get(StreamWebhooks.SIGNATURE_HEADER);
    }

    private StreamEvent parse(String body) {
        return parse(webhooks, body, signed(body));
    }

    private static StreamEvent parse(StreamWebhooks webhooks, String body, @Nullable String header) {
        return webhooks.parse(bytes(body), name -> name.equals("X-Webhook-Signature") ? header : null);
    }

    private static Reason refusal(StreamWebhooks webhooks, String body, @Nullable String header) {
        return catchThrowableOfType(WebhookException.class, () -> parse(webhooks, body, header))
                .reason();
    }

    private static StreamWebhooks at(Instant now, String... secrets) {
        StreamWebhooks.Builder builder = StreamWebhooks.builder().clock(Clock.fixed(now, ZoneOffset.UTC));
        for (String secret : secrets) {
            builder.secret(secret);
        }
        return builder.build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
