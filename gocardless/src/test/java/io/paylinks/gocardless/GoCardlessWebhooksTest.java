package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.EventAction;
import io.paylinks.gocardless.event.EventOrigin;
import io.paylinks.gocardless.event.EventResourceType;
import io.paylinks.gocardless.export.ExportType;
import io.paylinks.gocardless.webhook.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoCardlessWebhooksTest {
    private static final String SECRET = "example-endpoint-secret";
    private static final String EXAMPLE_BODY =
            "{\"events\":[{\"id\":\"EV01\",\"created_at\":\"2026-11-20T09:00:00.000Z\","
                    + "\"resource_type\":\"payments\",\"action\":\"confirmed\",\"links\":{\"payment\":\"PM01\"},"
                    + "\"details\":{\"origin\":\"gocardless\",\"cause\":\"payment_confirmed\"},\"metadata\":{}}],"
                    + "\"meta\":{\"webhook_id\":\"WB01\"}}";
    private static final String EXAMPLE_SIGNATURE = "d450bf43404990e8e6c652fbd875428edb425b0373c92939a8bc6793b338bdab";

    /** From a public issue of the official Java client. */
    private static final String DISCONNECTED =
            "{\"id\":null,\"created_at\":\"2021-07-02T11:04:23.357Z\",\"resource_type\":\"organisations\","
                    + "\"action\":\"disconnected\",\"links\":{\"organisation\":\"OR123\"},\"details\":{"
                    + "\"origin\":\"gocardless\",\"cause\":\"app_disconnected\","
                    + "\"description\":\"Your app has been has disconnected from this organisation\"},\"metadata\":{}}";

    private final GoCardlessWebhooks webhooks = GoCardlessWebhooks.of(SECRET);

    @Test
    void readsTheDocumentedExample() {
        Delivery delivery = parse(webhooks, bytes(EXAMPLE_BODY), EXAMPLE_SIGNATURE);

        assertThat(delivery.id()).isEqualTo("WB01");
        assertThat(delivery.events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("EV01");
            assertThat(event.createdAt()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
            assertThat(event.resourceType()).isSameAs(EventResourceType.PAYMENTS);
            assertThat(event.action()).isSameAs(EventAction.CONFIRMED);
            assertThat(event.links().payment()).isEqualTo("PM01");
            assertThat(event.links().mandate()).isNull();
            assertThat(event.details().origin()).isSameAs(EventOrigin.GOCARDLESS);
            assertThat(event.details().cause()).isEqualTo("payment_confirmed");
            assertThat(event.metadata()).isEmpty();
            assertThat(event.resourceMetadata()).isEmpty();
            assertThat(event.customerNotifications()).isEmpty();
            assertThat(event.source()).isNull();
        });
    }

    @Test
    void signsTheDocumentedExample() {
        assertThat(webhooks.sign(bytes(EXAMPLE_BODY), Instant.EPOCH))
                .isEqualTo(Map.of("Webhook-Signature", EXAMPLE_SIGNATURE));
    }

    @Test
    void preservesTheReceivedBody() {
        byte[] body = bytes(EXAMPLE_BODY);
        Delivery delivery = parse(webhooks, body, EXAMPLE_SIGNATURE);

        assertThat(delivery.body().bytes()).isEqualTo(body).isNotSameAs(body);
        assertThat(delivery.body().text()).isEqualTo(EXAMPLE_BODY);
        assertThat(delivery)
                .isEqualTo(parse(webhooks, body.clone(), EXAMPLE_SIGNATURE))
                .hasSameHashCodeAs(parse(webhooks, body.clone(), EXAMPLE_SIGNATURE))
                .isNotEqualTo(parse(EXAMPLE_BODY + " "));
        assertThat(delivery.toString()).contains("WB01", "246 bytes").doesNotContain("webhook_id");
    }

    @Test
    void canBeStoredAsJson() {
        Delivery delivery = parse(EXAMPLE_BODY);

        assertThat(GoCardlessJson.read(Delivery.class, GoCardlessJson.write(delivery)))
                .isEqualTo(delivery);
    }

    @Test
    void matchesResourceTypeAndAction() {
        Event event = parse(EXAMPLE_BODY).events().get(0);

        assertThat(event.is(EventResourceType.PAYMENTS, EventAction.CONFIRMED)).isTrue();
        assertThat(event.is(EventResourceType.PAYMENTS, EventAction.FAILED)).isFalse();
        assertThat(event.is(EventResourceType.REFUNDS, EventAction.CONFIRMED)).isFalse();
        assertThat(only("{\"id\":\"EV1\"}").is(EventResourceType.PAYMENTS, EventAction.CONFIRMED))
                .isFalse();
    }

    @Test
    void readsTheMaximumNumberOfEvents() {
        String events = IntStream.range(0, 250)
                .mapToObj(i -> "{\"id\":\"EV" + i + "\",\"resource_type\":\"mandates\",\"links\":{\"mandate\":\"MD" + i
                        + "\"}}")
                .collect(Collectors.joining(","));

        assertThat(parse("{\"events\":[" + events + "]}").events())
                .hasSize(250)
                .extracting(event -> event.links().mandate())
                .startsWith("MD0", "MD1")
                .endsWith("MD249");
    }

    @Test
    void preservesUnknownFieldsAndValues() {
        Delivery delivery = parse("{\"events\":[{\"id\":\"EV1\",\"resource_type\":\"dreams\",\"action\":\"dreamt\","
                + "\"details\":{\"origin\":\"moon\",\"cause\":\"full_moon\",\"scheme\":\"tides\",\"phase\":1},"
                + "\"links\":{\"dream\":\"DR1\"},\"mood\":\"odd\",\"metadata\":{\"nested\":[1,null]}}],\"lane\":2}");

        Event event = delivery.events().get(0);
        assertThat(event.resourceType()).isEqualTo(EventResourceType.of("dreams"));
        assertThat(event.resourceType().isKnown()).isFalse();
        assertThat(event.action()).isEqualTo(EventAction.of("dreamt"));
        assertThat(event.details().origin()).isEqualTo(EventOrigin.of("moon"));
        assertThat(event.details().cause()).isEqualTo("full_moon");
        assertThat(event.details().scheme()).isEqualTo(Scheme.of("tides"));
        assertThat(event.details().extra()).isEqualTo(Map.of("phase", 1));
        assertThat(event.links().extra()).isEqualTo(Map.of("dream", "DR1"));
        assertThat(event.extra()).isEqualTo(Map.of("mood", "odd"));
        assertThat(event.metadata()).containsOnlyKeys("nested");
        assertThat(delivery.extra()).isEqualTo(Map.of("lane", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"events\":[]}", "{\"events\":[],\"meta\":null}", "{\"events\":[],\"meta\":{}}"})
    void theDeliveryIdCanBeMissing(String body) {
        assertThat(parse(body).id()).isNull();
        assertThat(parse(body).events()).isEmpty();
    }

    @Test
    void acceptsAnyOfItsSecrets() {
        GoCardlessWebhooks rotating = GoCardlessWebhooks.of("the-new-secret", SECRET);

        assertThat(parse(rotating, bytes(EXAMPLE_BODY), EXAMPLE_SIGNATURE).id()).isEqualTo("WB01");
    }

    @Test
    void acceptsUpperCaseAndSpacesInTheHeader() {
        String header = " " + EXAMPLE_SIGNATURE.toUpperCase(Locale.ROOT) + " ";

        assertThat(parse(webhooks, bytes(EXAMPLE_BODY), header).id()).isEqualTo("WB01");
    }

    @Test
    void rejectsAMissingSignature() {
        assertThat(refusal(webhooks, EXAMPLE_BODY, null).reason()).isEqualTo(Reason.MISSING_HEADER);
        assertThat(refusal(webhooks, EXAMPLE_BODY, " ").reason()).isEqualTo(Reason.MISSING_HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "d450bf43404990e8e6c652fbd875428edb425b0373c92939a8bc6793b338bda",
                "d450bf43404990e8e6c652fbd875428edb425b0373c92939a8bc6793b338bdab0",
                "g450bf43404990e8e6c652fbd875428edb425b0373c92939a8bc6793b338bdab",
                "sha256=d450bf43404990e8e6c652fbd875428edb425b0373c92939a8bc6793b338bdab"
            })
    void rejectsAMalformedHeader(String header) {
        assertThat(refusal(webhooks, EXAMPLE_BODY, header).reason()).isEqualTo(Reason.MALFORMED_HEADER);
    }

    @Test
    void rejectsAModifiedBody() {
        GoCardlessWebhooks other = GoCardlessWebhooks.of("another-secret");

        assertThat(refusal(webhooks, EXAMPLE_BODY + " ", EXAMPLE_SIGNATURE).reason())
                .isEqualTo(Reason.MISMATCH);
        assertThat(refusal(other, EXAMPLE_BODY, EXAMPLE_SIGNATURE).reason()).isEqualTo(Reason.MISMATCH);
        assertThat(refusal(webhooks, EXAMPLE_BODY, EXAMPLE_SIGNATURE.replace('d', 'e'))
                        .reason())
                .isEqualTo(Reason.MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "\"text\"",
                "\"\"",
                "<html>",
                "[]",
                "[{\"events\":[]}]",
                "[{\"id\":\"EV1\"}]",
                "{}",
                "{\"events\":null}",
                "{\"events\":",
                "{\"events\":[{\"id\":\"EV1\"}",
                "{\"events\":[7]}",
                "{\"meta\":{\"webhook_id\":\"WB1\"}}",
                "\0\0\0{}"
            })
    void rejectsASignedBodyThatIsNotADelivery(String body) {
        WebhookException e = refusal(webhooks, body, signed(bytes(body)));

        assertThat(e.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(e).hasMessageStartingWith("cannot read the webhook body: ");
    }

    @Test
    void rejectsInvalidUtf8() {
        byte[] body = {'{', '"', (byte) 0xc3, '"', ':', '1', '}'};

        WebhookException e = catchThrowableOfType(WebhookException.class, () -> parse(webhooks, body, signed(body)));

        assertThat(e.reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void readsAnEventWithoutIdAmongOthers() {
        Delivery delivery = parse("{\"events\":[{\"id\":\"EV1\"}," + DISCONNECTED + ",{\"id\":\"EV2\"}],"
                + "\"meta\":{\"webhook_id\":\"WB1\"}}");

        assertThat(delivery.events()).extracting(Event::id).containsExactly("EV1", null, "EV2");
        Event event = delivery.events().get(1);
        assertThat(event.is(EventResourceType.ORGANISATIONS, EventAction.DISCONNECTED))
                .isTrue();
        assertThat(event.links().organisation()).isEqualTo("OR123");
        assertThat(event.details().cause()).isEqualTo("app_disconnected");
        assertThat(delivery.events())
                .extracting(Event::deduplicationKey)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void theIdIsTheDeduplicationKey() {
        assertThat(only("{\"id\":\"EV1\",\"action\":\"paid\"}").deduplicationKey())
                .isEqualTo("EV1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resource_type\":\"organisations\"}",
                "{\"action\":\"disconnected\",\"id\":null}",
                "{\"id\":\"\"}",
                "{\"links\":{},\"details\":{}}",
                "{\"links\":null,\"details\":null,\"metadata\":null}",
                "{}"
            })
    void everyEventHasADeduplicationKey(String event) {
        assertThat(only(event).deduplicationKey()).isNotBlank().doesNotContain("null");
    }

    @Test
    void redeliveriesHaveTheSameKey() {
        String again = "{\"metadata\":{\"a\":\"b\"},\"details\":{\"description\":\"Your app has been disconnected\","
                + "\"cause\":\"app_disconnected\",\"origin\":\"gocardless\"},\"links\":{\"organisation\":\"OR123\"},"
                + "\"action\":\"disconnected\",\"resource_type\":\"organisations\","
                + "\"created_at\":\"2021-07-02T12:04:23.357+01:00\",\"of_tomorrow\":1}";

        assertThat(only(again).deduplicationKey())
                .isEqualTo(only(DISCONNECTED).deduplicationKey())
                .matches("[0-9a-f]{64}");
    }

    /** The order of links is irrelevant, and the key stays the same when an unknown link becomes a modelled one. */
    @Test
    void theOrderOfLinksDoesNotChangeTheKey() {
        String one = "{\"links\":{\"of_tomorrow\":\"OT1\",\"parent_event\":\"EV1\",\"mandate\":\"MD1\","
                + "\"export\":null,\"a\":\"b\"}}";
        String other = "{\"links\":{\"a\":\"b\",\"mandate\":\"MD1\",\"of_tomorrow\":\"OT1\",\"none\":null,"
                + "\"parent_event\":\"EV1\"}}";

        assertThat(only(one).deduplicationKey())
                .isEqualTo(only(other).deduplicationKey())
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({
        "disconnected,connected",
        "organisations,creditors",
        "2021-07-02T11:04:23.357Z,2021-07-02T11:04:23.358Z",
        "OR123,OR124",
        "app_disconnected,app_removed",
        "'\"links\":','\"organisation_id\":\"OR9\",\"links\":'",
        "'\"organisation\"','\"creditor\"'",
        "'\"organisation\"','\"link_of_tomorrow\"'",
    })
    void differentEventsHaveDifferentKeys(String from, String to) {
        String other = DISCONNECTED.replace(from, to);

        assertThat(only(other).deduplicationKey())
                .isNotEqualTo(only(DISCONNECTED).deduplicationKey());
    }

    @Test
    void eventsWithDifferentDetailsHaveDifferentKeys() {
        String euro = "{\"resource_type\":\"creditors\",\"action\":\"new_payout_currency_added\","
                + "\"created_at\":\"2021-07-02T11:04:23Z\",\"details\":{\"currency\":\"EUR\",\"description\":\"a\"}}";

        assertThat(only(euro).deduplicationKey())
                .isEqualTo(only(euro.replace("\"a\"", "\"b\"")).deduplicationKey())
                .isNotEqualTo(only(euro.replace("EUR", "GBP")).deduplicationKey());
        assertThat(only("{\"links\":{\"a\":\"1\\\",\\\"b\\\":\\\"2\"}}").deduplicationKey())
                .isNotEqualTo(only("{\"links\":{\"a\":\"1\",\"b\":\"2\"}}").deduplicationKey());
    }

    @Test
    void readsTheOrganisationId() {
        Event event = only("{\"id\":\"EV1\",\"organisation_id\":\"OR123\",\"links\":{\"payment\":\"PM1\"}}");

        assertThat(event.organisationId()).isEqualTo("OR123");
        assertThat(event.extra()).isEmpty();
    }

    @Test
    void readsExportEvents() {
        Event event =
                only("{\"id\":\"EV123\",\"created_at\":\"2024-07-10T00:00:00.000Z\",\"resource_type\":\"exports\","
                        + "\"action\":\"started\",\"links\":{\"export\":\"EX123\"},"
                        + "\"details\":{\"origin\":\"gocardless\","
                        + "\"cause\":\"export_started\","
                        + "\"type\":\"payout_transactions_reconciliation\",\"currency\":\"GBP\"}}");

        assertThat(event.links().export()).isEqualTo("EX123");
        assertThat(event.details().type()).isSameAs(ExportType.PAYOUT_TRANSACTIONS_RECONCILIATION);
        assertThat(event.details().extra()).isEmpty();
    }

    @Test
    void requiresASecret() {
        assertThatIllegalArgumentException().isThrownBy(GoCardlessWebhooks::of);
        assertThatIllegalArgumentException().isThrownBy(() -> GoCardlessWebhooks.of(SECRET, " "));
    }

    @Test
    void secretsAndSignaturesAreNotPrinted() {
        WebhookException e = refusal(webhooks, EXAMPLE_BODY, EXAMPLE_SIGNATURE.replace('5', '6'));

        assertThat(e.toString() + webhooks).doesNotContain(SECRET, EXAMPLE_SIGNATURE);
    }

    private String signed(byte[] body) {
        return webhooks.sign(body, Instant.EPOCH).get(GoCardlessWebhooks.SIGNATURE_HEADER);
    }

    private Event only(String event) {
        return parse("{\"events\":[" + event + "]}").events().get(0);
    }

    private Delivery parse(String body) {
        return parse(webhooks, bytes(body), signed(bytes(body)));
    }

    private static Delivery parse(GoCardlessWebhooks webhooks, byte[] body, @Nullable String header) {
        return webhooks.parse(body, name -> name.equals("Webhook-Signature") ? header : null);
    }

    private static WebhookException refusal(GoCardlessWebhooks webhooks, String body, @Nullable String header) {
        return catchThrowableOfType(WebhookException.class, () -> parse(webhooks, bytes(body), header));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
