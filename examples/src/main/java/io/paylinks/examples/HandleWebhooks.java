package io.paylinks.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.WebhookException;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.GoCardlessWebhooks;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.EventAction;
import io.paylinks.gocardless.event.EventResourceType;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.testing.FakeGoCardless;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An endpoint for webhooks of GoCardless: it trusts only signed deliveries, handles each event once, and ignores
 * unknown events. Runs on the fake.
 */
public final class HandleWebhooks implements AutoCloseable {
    private static final String SECRET = "secret-of-the-endpoint";
    private static final int MAX_BODY = 1 << 20; // 1 MiB: anyone can send a body, and it is verified after it is read

    private final Narrator narrator;
    private final GoCardlessClient gocardless;
    private final GoCardlessWebhooks webhooks = GoCardlessWebhooks.of(SECRET);
    private final Map<String, String> handled = new ConcurrentHashMap<>(); // a real endpoint has a table of them
    private final HttpServer server;

    private HandleWebhooks(Narrator narrator, GoCardlessClient gocardless) throws IOException {
        this.narrator = narrator;
        this.gocardless = gocardless;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/webhooks", this::receive);
        this.server.start();
    }

    /** Collects two payments, and receives their events. */
    public static void main(String[] args) throws IOException {
        Narrator narrator = new Narrator(System.out);
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .baseUrl(fake.url())
                        .build();
                HandleWebhooks endpoint = new HandleWebhooks(narrator, gocardless)) {
            narrator.chapter("GoCardless: handle webhooks");
            Payment first = gocardless.payments().create(order("Order 1042"));
            Payment second = gocardless.payments().create(order("Order 1043"));

            fake.deliverWebhooksTo(endpoint.url(), SECRET);
            fake.movePayment(first.id(), "confirmed");
            fake.redeliver(fake.deliveries().get(0)); // as if the response had been lost
            fake.movePayment(second.id(), "failed");
            fake.moveMandate(FakeGoCardless.MANDATE_ID, "cancelled");

            fake.deliverWebhooksTo(endpoint.url(), "secret-of-somebody-else");
            fake.movePayment(first.id(), "paid_out");
        }
    }

    private static CreatePayment order(String description) {
        return CreatePayment.builder()
                .amount(2_500)
                .currency(CurrencyCode.GBP)
                .description(description)
                .mandate(FakeGoCardless.MANDATE_ID)
                .build();
    }

    /** After a response other than 2xx, GoCardless delivers all events again, including handled ones. */
    private void receive(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readNBytes(MAX_BODY + 1); // exactly as received
        int status = 204;
        try {
            if (body.length > MAX_BODY) {
                status = 413;
            } else {
                webhooks.parse(body, request.getRequestHeaders()::getFirst)
                        .events()
                        .forEach(this::handleOnce);
            }
        } catch (WebhookException e) {
            status = 498; // the status that GoCardless expects for an invalid signature
            narrator.says("response 498", e.reason() + ": " + e.getMessage());
        } catch (CallException e) {
            status = 503;
            narrator.failed("response 503", e);
        }
        request.sendResponseHeaders(status, -1);
        request.close();
    }

    /**
     * Records an event when its handling has succeeded; a concurrent delivery waits. A real endpoint inserts the key in
     * the database transaction of the effect, because this map does not survive the process.
     */
    private void handleOnce(Event event) {
        String what = event.resourceType() + " " + event.action();
        if (handled.containsKey(event.deduplicationKey())) {
            narrator.says(what, "seen before, nothing to do");
        }
        handled.computeIfAbsent(event.deduplicationKey(), key -> {
            String result = handle(event);
            narrator.says(what, result);
            return result;
        });
    }

    private String handle(Event event) {
        Event.Links links = event.links();
        String paymentId = links == null ? null : links.payment();
        if (paymentId != null && event.is(EventResourceType.PAYMENTS, EventAction.CONFIRMED)) {
            Payment payment = gocardless.payments().get(paymentId); // an event contains no amounts
            return payment.amount() + " pence, ship " + payment.description();
        }
        if (paymentId != null && event.is(EventResourceType.PAYMENTS, EventAction.FAILED)) {
            boolean again = event.details() != null
                    && Boolean.TRUE.equals(event.details().willAttemptRetry());
            return again ? "wait, GoCardless will retry it" : "ask for another way to pay";
        }
        if (event.is(EventResourceType.MANDATES, EventAction.CANCELLED)) {
            return "ask for a new mandate";
        }
        return "nothing to do";
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
