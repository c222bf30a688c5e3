package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.FakeStream.Paid;
import io.paylinks.testing.stream.Events;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FakeStreamWebhooksTest extends StreamTestBase {

    private static final String SECRET = "whsec_example_0123456789";

    private final Receiver receiver = new Receiver();
    private final List<RecordedRequest> received = receiver.received;
    private final String url = receiver.url();

    @BeforeEach
    void listen() {
        fake.deliverWebhooksTo(url, SECRET);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void signatureMatchesTheDocumentedExample() {
        String body = "{\"event_type\":\"INVOICE_COMPLETED\",\"entity_type\":\"INVOICE\","
                + "\"entity_id\":\"11111111-2222-4333-8444-555555555555\",\"entity_url\":\"\","
                + "\"status\":\"COMPLETED\",\"data\":{},\"timestamp\":\"2025-06-15T15:06:40.000001\"}";

        assertThat(body).hasSize(197);
        assertThat(Events.signature(SECRET, 1_750_000_000, body))
                .isEqualTo("t=1750000000,v1=5d9f23123e659c446c390f653e74f8f6056c87d562ec924a0c77d5bd07de4187");
    }

    @Test
    void deliversPaymentThenInvoice() throws IOException {
        String link = link(",'custom_metadata':{'order':1042}");
        Paid paid = fake.pay(link);

        assertThat(events()).containsExactly("PAYMENT_SUCCEEDED", "INVOICE_COMPLETED");
        RecordedRequest request = received.get(0);
        JsonNode body = request.json();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/hooks");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("User-Agent")).isEqualTo("StreamApp-Webhook/1.0");
        assertThat(request.header("X-Webhook-Event")).isEqualTo("PAYMENT_SUCCEEDED");
        assertThat(request.header("X-Webhook-Entity-Type")).isEqualTo("PAYMENT");
        assertThat(request.header("X-Webhook-Entity-ID")).isEqualTo(paid.paymentId());
        assertThat(request.header("X-Webhook-Timestamp")).isEqualTo("1767261600");
        assertThat(request.header("X-Webhook-Signature"))
                .isEqualTo(Events.signature(SECRET, 1_767_261_600, request.body()));
        assertThat(body.path("entity_url").asText()).isEqualTo(fake.url() + "/api/v2/payments/" + paid.paymentId());
        assertThat(body.path("status").asText()).isEqualTo("SUCCEEDED");
        assertThat(body.path("timestamp").asText()).isEqualTo("2026-01-01T10:00:00");
        assertThat(body.at("/data/payment/id").asText()).isEqualTo(paid.paymentId());
        assertThat(body.at("/data/invoice/id").asText()).isEqualTo(paid.invoiceId());
        assertThat(body.at("/data/payment_link/id").asText()).isEqualTo(link);
        assertThat(body.at("/data/metadata/order").asInt()).isEqualTo(1042);
    }

    @Test
    void recordsOnlyTheLatestDeliveries() throws IOException {
        fake.maxRecorded(2, 1 << 20);
        fake.pay(link(""));
        fake.pay(link(""));

        assertThat(received).hasSize(4);
        assertThat(fake.deliveries())
                .extracting(WebhookDelivery::event)
                .containsExactly("PAYMENT_SUCCEEDED", "INVOICE_COMPLETED");
        assertThat(fake.deliveries().get(0).body()).isEqualTo(received.get(2).body());
        assertThat(fake.droppedDeliveries()).isEqualTo(2);
        fake.maxRecorded(2, 0);
        assertThat(fake.deliveries()).hasSize(1);
        assertThat(fake.droppedDeliveries()).isEqualTo(3);
    }

    @Test
    @Timeout(30)
    void abandonsADeliveryAfterItsTimeout() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        receiver.response = request -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 204;
        };
        String link = link("");

        fake.deliveryTimeout(Duration.ofMillis(50)).declinePayment(link);

        assertThat(fake.deliveries()).extracting(WebhookDelivery::status).containsExactly(0);
        never.countDown();
    }

    @Test
    void notifiesOfFailedPaymentAttempts() throws IOException {
        String link = link("");
        fake.declinePayment(link);

        assertThat(events()).containsExactly("PAYMENT_LINK_PAY_ATTEMPT_FAILED");
        assertThat(received.get(0).json().path("entity_id").asText()).isEqualTo(link);
        assertThat(http.get("/api/v2/invoices").at("pagination/total_count")).isEqualTo("0");
    }

    @Test
    void deliversEventsBeforeTheCallReturns() throws IOException {
        String payment = invoice(fake.consumer("Noura"), "").at("payments/0/id");
        http.post("/api/v2/payments/" + payment + "/mark-paid", "{'payment_method':'CASH'}");
        http.post("/api/v2/payments/" + payment + "/refund", "{'refund_reason':'OTHER'}");

        assertThat(events())
                .containsExactly(
                        "INVOICE_CREATED",
                        "INVOICE_SENT",
                        "PAYMENT_MARKED_AS_PAID",
                        "INVOICE_COMPLETED",
                        "PAYMENT_REFUNDED");
    }

    @Test
    void notifiesOfSubscriptionChanges() throws IOException {
        String plan = fake.recurringProduct("Gold plan", "115", "MONTH");
        String created = http.post(
                        "/api/v2/subscriptions",
                        ("{'organization_consumer_id':'%s','period_start':'2026-01-01T00:00:00',"
                                        + "'items':[{'product_id':'%s','quantity':1}],'notify_consumer':false}")
                                .formatted(fake.consumer("Noura"), plan))
                .at("latest_invoice_id");
        String id = http.get("/api/v2/subscriptions").at("data/0/id");
        fake.payInvoice(created);
        http.put("/api/v2/subscriptions/" + id, "{'items':[{'product_id':'" + plan + "','quantity':2}],'coupons':[]}");
        fake.renew(id);
        http.post("/api/v2/subscriptions/" + id + "/cancel", "{}");
        fake.renew(id);

        assertThat(events())
                .containsExactly(
                        "SUBSCRIPTION_CREATED",
                        "INVOICE_CREATED",
                        "PAYMENT_SUCCEEDED",
                        "INVOICE_COMPLETED",
                        "SUBSCRIPTION_ACTIVATED",
                        "SUBSCRIPTION_PLAN_CHANGE_SCHEDULED",
                        "SUBSCRIPTION_PLAN_CHANGED",
                        "PAYMENT_SUCCEEDED",
                        "INVOICE_COMPLETED",
                        "SUBSCRIPTION_CYCLE_RENEWED_SUCCESSFULLY",
                        "SUBSCRIPTION_CANCEL_AT_PERIOD_END",
                        "SUBSCRIPTION_CANCELED");
    }

    @Test
    void recordsAndRepeatsDeliveries() throws IOException {
        receiver.response = request -> 500;
        fake.pay(link(""));
        WebhookDelivery failed = fake.deliveries().get(0);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.event()).isEqualTo("PAYMENT_SUCCEEDED");
        assertThat(failed.url()).isEqualTo(url);
        assertThat(failed.header("x-webhook-event")).isEqualTo("PAYMENT_SUCCEEDED");
        assertThat(failed.toString()).doesNotContain("v1=");

        receiver.response = request -> 200;
        clock.advance(Duration.ofMinutes(5));
        WebhookDelivery again = fake.redeliver(failed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(failed.body());
        assertThat(again.header("X-Webhook-Timestamp")).isEqualTo("1767261900");
        assertThat(fake.deliveries()).hasSize(3);
    }

    @Test
    void toleratesAnUnreachableEndpoint() throws IOException {
        receiver.close();
        fake.pay(link(""));

        assertThat(fake.deliveries()).extracting(WebhookDelivery::status).containsExactly(0, 0);
    }

    @Test
    void handlersCanCallTheFake() throws IOException {
        receiver.response = request -> http.get(request.json()
                        .path("entity_url")
                        .asText()
                        .substring(fake.url().length()))
                .status();
        fake.pay(link(""));

        assertThat(fake.deliveries()).extracting(WebhookDelivery::status).containsExactly(200, 200);
    }

    @Test
    void deliversOnlyToLoopbackAddresses() {
        for (String other : List.of("http://example.com/hooks", "http://10.0.0.1/", "http://localhost.example.com/")) {
            assertThatThrownBy(() -> fake.deliverWebhooksTo(other, SECRET))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        fake.deliverWebhooksTo("http://localhost:1/", SECRET).deliverWebhooksTo("http://[::1]:1/", SECRET);
    }

    private List<String> events() {
        return received.stream()
                .map(request -> request.json().path("event_type").asText())
                .toList();
    }
}
