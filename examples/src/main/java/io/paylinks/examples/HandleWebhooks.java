package io.paylinks.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.paylinks.core.error.WebhookException;
import io.paylinks.gocardless.GoCardlessWebhooks;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.EventAction;
import io.paylinks.gocardless.event.EventResourceType;
import io.paylinks.gocardless.webhook.Delivery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An endpoint for webhooks of GoCardless: it trusts what is signed, acts once on each event, and does nothing about
 * those that it does not know. Signs and sends its deliveries to itself.
 */
public final class HandleWebhooks implements AutoCloseable {
    private static final String SECRET = "secret-of-the-endpoint";

    private final Narrator narrator;
    private final GoCardlessWebhooks webhooks = GoCardlessWebhooks.of(SECRET);
    private final Set<String> seen = ConcurrentHashMap.newKeySet(); // a real endpoint keeps them in its database
    private final HttpServer server;

    private HandleWebhooks(Narrator narrator) throws IOException {
        this.narrator = narrator;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/webhooks", this::receive);
        this.server.start();
    }

    /** Receives a few deliveries. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Narrator narrator = new Narrator(System.out);
        try (HandleWebhooks endpoint = new HandleWebhooks(narrator)) {
            narrator.chapter("GoCardless: handle webhooks");
            String delivery = """
                    {"events":[
                      {"id":"EV1","resource_type":"payments","action":"confirmed","links":{"payment":"PM1"}},
                      {"id":"EV2","resource_type":"payments","action":"failed","links":{"payment":"PM2"},
                       "details":{"cause":"insufficient_funds","will_attempt_retry":true}},
                      {"id":"EV3","resource_type":"mandates","action":"cancelled","links":{"mandate":"MD1"},
                       "details":{"cause":"mandate_cancelled"}},
                      {"id":"EV4","resource_type":"balloons","action":"released"}
                    ],"meta":{"webhook_id":"WB1"}}""";
            byte[] body = delivery.getBytes(StandardCharsets.UTF_8);
            endpoint.deliver(body, endpoint.webhooks.sign(body));
            endpoint.deliver(body, endpoint.webhooks.sign(body)); // its answer was lost: GoCardless sends it again
            endpoint.deliver(body, GoCardlessWebhooks.of("another-secret").sign(body));
        }
    }

    private void receive(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readAllBytes(); // exactly as it was received
        int status = 204;
        try {
            Delivery delivery = webhooks.parse(body, request.getRequestHeaders()::getFirst);
            narrator.says(
                    "delivery", delivery.id() + " with " + delivery.events().size() + " events");
            delivery.events().forEach(this::handleOnce);
        } catch (WebhookException e) {
            narrator.says("refused", e.reason() + ": " + e.getMessage());
            status = 498; // what GoCardless asks for where a signature is wrong
        } catch (RuntimeException e) {
            narrator.says("failed", "asks for the delivery again: " + e);
            status = 500;
        }
        request.sendResponseHeaders(status, -1);
        request.close();
    }

    /** An event counts as seen once it was handled. */
    private void handleOnce(Event event) {
        if (seen.contains(event.id())) {
            narrator.says(event.id(), "seen before, nothing to do");
        } else {
            handle(event);
            seen.add(event.id());
        }
    }

    private void handle(Event event) {
        Event.Links links = event.links();
        Event.Details details = event.details();
        if (links != null && event.is(EventResourceType.PAYMENTS, EventAction.CONFIRMED)) {
            narrator.says(event.id(), "ship what " + links.payment() + " paid for");
        } else if (links != null && event.is(EventResourceType.PAYMENTS, EventAction.FAILED)) {
            boolean again = details != null && Boolean.TRUE.equals(details.willAttemptRetry());
            narrator.says(
                    event.id(),
                    links.payment() + " failed: " + (again ? "wait, it is tried again" : "ask for another way to pay"));
        } else if (links != null && event.is(EventResourceType.MANDATES, EventAction.CANCELLED)) {
            narrator.says(event.id(), "ask for a new mandate instead of " + links.mandate());
        } else {
            narrator.says(event.id(), event.resourceType() + " " + event.action() + ", nothing to do");
        }
    }

    /** Does what GoCardless does. */
    private void deliver(byte[] body, String signature) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks"))
                .header("Content-Type", "application/json")
                .header(GoCardlessWebhooks.SIGNATURE_HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        narrator.says("answered", Integer.toString(status));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
