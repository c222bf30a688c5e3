package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Raises events while state changes and delivers them, signed, once the lock is free. */
final class StreamEvents {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StreamApi api;
    private final Map<String, String> secretsByUrl = new LinkedHashMap<>();
    private final List<ObjectNode> waiting = new ArrayList<>();
    private final List<WebhookDelivery> deliveries = new ArrayList<>();
    private String baseUrl = "";

    StreamEvents(StreamApi api) {
        this.api = api;
    }

    synchronized void baseUrl(String url) {
        baseUrl = url;
    }

    synchronized void endpoint(String url, String secret) {
        if (!LOOPBACK.matcher(String.valueOf(URI.create(url).getHost())).matches()) {
            throw new IllegalArgumentException("webhooks go to loopback addresses only, not to " + url);
        }
        secretsByUrl.put(url, secret);
    }

    synchronized List<WebhookDelivery> deliveries() {
        return List.copyOf(deliveries);
    }

    void payment(String event, ObjectNode payment, JsonNode invoice) {
        ObjectNode data = data(invoice);
        data.set("payment", reference("payments", payment.path("id").asText()));
        raise(event, "PAYMENT", payment.path("id").asText(), payment.path("current_status"), data);
    }

    void invoice(String event, ObjectNode invoice) {
        raise(event, "INVOICE", invoice.path("id").asText(), invoice.path("status"), data(invoice));
    }

    void subscription(String event, ObjectNode subscription) {
        raise(event, "SUBSCRIPTION", subscription.path("id").asText(), subscription.path("status"), Json.object());
    }

    void link(String event, ObjectNode link) {
        ObjectNode data = Json.object(
                "payment_link", reference("payment_links", link.path("id").asText()));
        data.set("metadata", metadata(link));
        raise(event, "PAYMENT_LINK", link.path("id").asText(), link.path("status"), data);
    }

    /** Delivers what was raised so far, to each endpoint in turn; called without the lock. */
    void deliver() {
        List<ObjectNode> events;
        Map<String, String> endpoints;
        synchronized (this) {
            events = List.copyOf(waiting);
            endpoints = new LinkedHashMap<>(secretsByUrl);
            waiting.clear();
        }
        for (ObjectNode event : events) {
            endpoints.forEach((url, secret) -> send(url, secret, event.toString()));
        }
    }

    /** Sends the same body again, signed anew, as the API does when an endpoint failed. */
    WebhookDelivery redeliver(WebhookDelivery delivery) {
        String secret;
        synchronized (this) {
            secret = secretsByUrl.get(delivery.url());
        }
        if (secret == null) {
            throw new IllegalArgumentException("no webhooks are delivered to " + delivery.url());
        }
        return send(delivery.url(), secret, delivery.body());
    }

    static String signature(String secret, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + timestamp + ",v1=" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private WebhookDelivery send(String url, String secret, String body) {
        JsonNode event = Json.read(body);
        long timestamp = api.now().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "StreamApp-Webhook/1.0");
        headers.put("X-Webhook-Event", event.path("event_type").asText());
        headers.put("X-Webhook-Entity-Type", event.path("entity_type").asText());
        headers.put("X-Webhook-Entity-ID", event.path("entity_id").asText());
        headers.put("X-Webhook-Timestamp", Long.toString(timestamp));
        headers.put("X-Webhook-Signature", signature(secret, timestamp, body));
        WebhookDelivery delivery = new WebhookDelivery(url, headers, body, post(url, headers, body));
        synchronized (this) {
            deliveries.add(delivery);
        }
        return delivery;
    }

    private static int post(String url, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return Client.SHARED
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private synchronized void raise(String event, String type, String id, JsonNode status, ObjectNode data) {
        ObjectNode body = Json.object("event_type", event, "entity_type", type, "entity_id", id);
        body.put("entity_url", url(type.toLowerCase(Locale.ROOT) + "s", id));
        body.set("status", status);
        body.set("data", data);
        waiting.add(body.put("timestamp", api.timestamp()));
    }

    private ObjectNode data(JsonNode invoice) {
        ObjectNode data =
                Json.object("invoice", reference("invoices", invoice.path("id").asText()));
        api.links.table.find(invoice.path("payment_link_id").asText()).ifPresent(link -> {
            data.set("payment_link", reference("payment_links", link.path("id").asText()));
            data.set("metadata", metadata(link));
        });
        return data;
    }

    private static JsonNode metadata(ObjectNode link) {
        return link.hasNonNull("custom_metadata") ? link.path("custom_metadata") : Json.object();
    }

    private ObjectNode reference(String collection, String id) {
        return Json.object("id", id, "url", url(collection, id));
    }

    private synchronized String url(String collection, String id) {
        return baseUrl + "/api/v2/" + collection + "/" + id;
    }

    /** Made at the first delivery only; its threads are daemons. */
    private static final class Client {

        static final HttpClient SHARED = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(PATIENCE)
                .build();
    }
}
