package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.Webhooks;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeGoCardlessEventsTest extends GoCardlessTestBase {

    private static final String SECRET = "example-endpoint-secret";

    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void signatureMatchesTheDocumentedExample() {
        String body = "{\"events\":[{\"id\":\"EV01\",\"created_at\":\"2026-11-20T09:00:00.000Z\","
                + "\"resource_type\":\"payments\",\"action\":\"confirmed\",\"links\":{\"payment\":\"PM01\"},"
                + "\"details\":{\"origin\":\"gocardless\",\"cause\":\"payment_confirmed\"},\"metadata\":{}}],"
                + "\"meta\":{\"webhook_id\":\"WB01\"}}";

        assertThat(body).hasSize(246);
        assertThat(Webhooks.hmac(SECRET, body))
                .isEqualTo("d450bf43404990e8e6c652fbd875428edb425b0373c92939a8bc6793b338bdab");
    }

    @Test
    void listsEventsWithLinkedResources() throws IOException {
        String payment = payment(",'metadata':{'order':'7'}");
        fake.movePayment(payment, "confirmed");

        Reply page = http.get("/events?payment=" + payment + "&include=payment");
        JsonNode event = page.json().at("/events/0");
        assertThat(event.path("action").asText()).isEqualTo("confirmed");
        assertThat(event.at("/details/origin").asText()).isEqualTo("gocardless");
        assertThat(event.at("/details/cause").asText()).isEqualTo("payment_confirmed");
        assertThat(event.at("/details/description").asText()).isEqualTo("Payment confirmed.");
        assertThat(event.at("/resource_metadata/order").asText()).isEqualTo("7");
        assertThat(page.at("events/1/details/origin")).isEqualTo("api");
        assertThat(page.at("linked/payments/0/id")).isEqualTo(payment);
        assertThat(page.json().at("/linked/payments")).hasSize(1);
        assertThat(http.get("/events/" + event.path("id").asText()).json().path("events"))
                .isEqualTo(event);
        assertThat(events("&resource_type=payments&action=created")).hasSize(1);
        assertThat(events("&resource_type=mandates")).isEmpty();
        assertThat(events("&mandate=MD123")).isEmpty();
        assertThat(events("&created_at%5Blt%5D=2026-01-01T10%3A00%3A00Z")).isEmpty();
        assertThat(http.get("/events?include=nothing").status()).isEqualTo(422);
    }

    @Test
    void deliversOneWebhookForAllEventsOfAChange() throws IOException {
        fake.deliverWebhooksTo(receiver.url(), SECRET);
        String payment = payment("");
        fake.moveMandate("MD123", "expired");

        assertThat(fake.deliveries())
                .extracting(WebhookDelivery::event)
                .containsExactly("payments.created", "mandates.expired payments.cancelled");
        RecordedRequest request = receiver.received.get(1);
        assertThat(request.header("Webhook-Signature")).isEqualTo(Webhooks.hmac(SECRET, request.body()));
        assertThat(request.header("User-Agent")).isEqualTo("gocardless-webhook-service/1.1");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.json().at("/events/1/links/payment").asText()).isEqualTo(payment);
        assertThat(request.json().at("/meta/webhook_id").asText()).startsWith("WB");
    }

    @Test
    void splitsWebhooksAfter250Events() throws IOException {
        fake.deliverWebhooksTo(receiver.url(), SECRET);
        for (int i = 0; i < 250; i++) {
            payment("");
        }
        int before = receiver.received.size();

        fake.moveMandate("MD123", "cancelled");

        assertThat(receiver.received.subList(before, receiver.received.size()))
                .extracting(request -> request.json().path("events").size())
                .containsExactly(250, 1);
    }

    @Test
    void recordsAndRetriesWebhooks() throws IOException {
        receiver.response = request -> 500;
        fake.deliverWebhooksTo(receiver.url(), SECRET);
        payment("");

        JsonNode webhook = http.get("/webhooks?successful=false").json().at("/webhooks/0");
        String id = webhook.path("id").asText();
        assertThat(webhook.path("response_code").asInt()).isEqualTo(500);
        assertThat(webhook.path("url").asText()).isEqualTo(receiver.url());
        assertThat(webhook.path("request_body").asText())
                .isEqualTo(receiver.received.get(0).body());
        assertThat(webhook.at("/request_headers/Webhook-Signature").asText()).hasSize(64);
        receiver.response = request -> 204;
        assertThat(http.post("/webhooks/" + id + "/actions/retry", "").at("webhooks/id"))
                .isEqualTo(id);
        assertThat(receiver.received)
                .extracting(RecordedRequest::body)
                .containsExactly(
                        receiver.received.get(0).body(),
                        receiver.received.get(0).body());
        assertThat(at("webhooks", id, "successful")).isEqualTo("true");
        assertThat(list("webhooks", "?is_test=true", "id")).containsExactly(id);
        assertThat(list("webhooks", "?successful=false", "id")).isEmpty();
        receiver.close();
        payment("");
        assertThat(http.get("/webhooks").json().at("/webhooks/0/response_code").isNull())
                .isTrue();
    }

    @Test
    void listsOnlyRecordedWebhooks() throws IOException {
        fake.deliverWebhooksTo(receiver.url(), SECRET);
        payment("");
        String first = list("webhooks", "", "id").get(0);
        payment("");
        String second = list("webhooks", "", "id").get(0);
        http.post("/webhooks/" + first + "/actions/retry", "");
        payment("");
        assertThat(http.get("/webhooks").json().at("/webhooks/0").has("delivery"))
                .isFalse();

        fake.maxRecorded(2, 1 << 20); // the retried one and the third

        String third = list("webhooks", "", "id").get(0);
        assertThat(list("webhooks", "", "id")).containsExactly(third, first).doesNotContain(second);
        assertThat(http.get("/webhooks/" + second).status()).isEqualTo(404);
        assertThat(fake.deliveries()).hasSize(2);
        assertThat(fake.droppedDeliveries()).isEqualTo(2);
    }

    @Test
    void notifiesOfADisconnectedOrganisation() throws IOException {
        fake.deliverWebhooksTo(receiver.url(), SECRET);

        String organisation = fake.disconnectOrganisation();

        assertThat(organisation).startsWith("OR");
        assertThat(fake.deliveries()).extracting(WebhookDelivery::event).containsExactly("organisations.disconnected");
        JsonNode event = receiver.received.get(0).json().at("/events/0");
        assertThat(event.has("id")).isTrue();
        assertThat(event.path("id").isNull()).isTrue();
        assertThat(event.path("organisation_id").asText()).isEqualTo(organisation);
        assertThat(event.path("links").isObject()).isTrue();
        assertThat(event.path("links")).isEmpty();
        assertThat(event.path("created_at").asText()).isEqualTo("2026-01-01T10:00:00.000Z");
        assertThat(event.at("/details/origin").asText()).isEqualTo("gocardless");
        assertThat(event.at("/details/cause").asText()).isEqualTo("app_disconnected");
        assertThat(events("")).isEmpty();
        assertThat(list("webhooks", "", "successful")).containsExactly("true");
    }

    @ParameterizedTest
    @CsvSource({
        "payment_submitted, submitted, submitted",
        "payment_confirmed, confirmed, submitted confirmed",
        "payment_paid_out, paid_out, submitted confirmed paid_out",
        "payment_failed, failed, submitted failed",
        "payment_charged_back, charged_back, submitted confirmed charged_back",
        "payment_chargeback_settled, charged_back, submitted confirmed paid_out charged_back chargeback_settled",
        "payment_late_failure, failed, submitted confirmed failed",
        "payment_late_failure_settled, failed, submitted confirmed paid_out failed late_failure_settled",
    })
    void movesPayments(String scenario, String status, String actions) throws IOException {
        String payment = payment("");

        assertThat(simulate(scenario, payment).at("scenario_simulators/id")).isEqualTo(scenario);

        assertThat(at("payments", payment, "status")).isEqualTo(status);
        assertThat(events("&payment=" + payment))
                .containsExactlyElementsOf(List.of(("created " + actions).split(" ")).stream()
                        .map(action -> "payments." + action)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "mandate_activated, active, submitted active",
        "mandate_customer_approval_granted, pending_submission, customer_approval_granted",
        "mandate_customer_approval_skipped, pending_submission, customer_approval_skipped",
        "mandate_failed, failed, submitted failed",
        "mandate_expired, expired, submitted active expired",
        "mandate_transferred, active, submitted active transferred",
        "mandate_transferred_with_resubmission, active, submitted active transferred resubmission_requested",
        "mandate_suspended_by_payer, suspended_by_payer, submitted active",
    })
    void movesMandates(String scenario, String status, String actions) throws IOException {
        String mandate = fake.mandate("pending_customer_approval");

        assertThat(simulate(scenario, mandate).status()).isEqualTo(200);

        assertThat(at("mandates", mandate, "status")).isEqualTo(status);
        assertThat(events("&mandate=" + mandate))
                .containsExactlyElementsOf(List.of(actions.split(" ")).stream()
                        .map(action -> "mandates." + action)
                        .toList());
    }

    @Test
    void scenariosContinueFromTheCurrentStatus() throws IOException {
        String payment = payment("");
        fake.movePayment(payment, "confirmed");

        simulate("payment_paid_out", payment);
        String payout = list("payouts", "", "id").get(0);
        simulate("payout_bounced", payout);

        assertThat(events("&payment=" + payment))
                .containsExactly("payments.created", "payments.confirmed", "payments.paid_out");
        assertThat(at("payouts", payout, "status")).isEqualTo("bounced");
        assertThat(events("&creditor=CR123")).containsExactly("creditors.bounced_payout");
    }

    @Test
    void aTransferredMandateHasANewAccount() throws IOException {
        simulate("mandate_transferred", "MD123");

        JsonNode links = http.get("/events?mandate=MD123").json().at("/events/0/links");
        assertThat(links.path("previous_customer_bank_account").asText()).isEqualTo("BA123");
        String account = links.path("new_customer_bank_account").asText();
        assertThat(at("mandates", "MD123", "links/customer_bank_account")).isEqualTo(account);
        assertThat(at("mandates", "MD123", "status")).isEqualTo("active");
        assertThat(at("customer_bank_accounts", account, "links/customer")).isEqualTo("CU123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"action_required", "in_review", "successful"})
    void verifiesCreditors(String status) throws IOException {
        simulate("creditor_verification_status_" + status, "CR123");

        assertThat(at("creditors", "CR123", "verification_status")).isEqualTo(status);
        assertThat(events("&creditor=CR123")).containsExactly("creditors.updated");
    }

    @Test
    void rejectsUnknownScenarios() throws IOException {
        assertRefused(simulate("payment_exploded", "PM1"), 404, "resource_not_found");
        assertRefused(simulate("payment_failed", "PM1"), 422, "/data/links/resource");
    }

    private Reply simulate(String scenario, String id) throws IOException {
        return act("scenario_simulators", scenario, "run", "{'links':{'resource':'" + id + "'}}");
    }
}
