package io.paylinks.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.WebhookException;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamWebhooks;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.InvoiceStatus;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.webhook.EventType;
import io.paylinks.stream.webhook.StreamEvent;
import io.paylinks.testing.FakeStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sells one thing with a payment link of Stream, and waits for the webhook that says it was paid. Runs on the fake. */
public final class SellOneThing implements AutoCloseable {
    private static final String SECRET = "whsec_of_the_shop";
    private static final int MAX_BODY = 1 << 20; // 1 MiB: anyone can send a body, and it is verified after it is read

    private final Narrator narrator;
    private final StreamClient stream;
    private final StreamWebhooks webhooks = StreamWebhooks.of(SECRET);
    private final Map<String, String> handled = new ConcurrentHashMap<>(); // a real shop has a table of them
    private final Set<String> shipped = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    private SellOneThing(Narrator narrator, StreamClient stream) throws IOException {
        this.narrator = narrator;
        this.stream = stream;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/webhooks", this::receive);
        this.server.start();
    }

    /** Sells one item. */
    public static void main(String[] args) throws IOException {
        Narrator narrator = new Narrator(System.out);
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamClient.builder()
                        .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                        .baseUrl(fake.url())
                        .build();
                SellOneThing shop = new SellOneThing(narrator, stream)) {
            fake.deliverWebhooksTo(shop.url(), SECRET);
            narrator.chapter("Stream: sell one thing with a link");

            PaymentLink link = stream.paymentLinks()
                    .create(CreatePaymentLink.builder()
                            .name("Order 1042")
                            .item(FakeStream.PRODUCT_ID, 1)
                            .maxNumberOfPayments(1)
                            .customMetadata("order", "1042")
                            .build());
            String linkId = link.id();
            narrator.says("link", "send the customer to " + link.url());

            fake.declinePayment(linkId); // the customer's first card is declined
            fake.pay(linkId); // the second is not
            fake.redeliver(fake.deliveries().get(1)); // Stream delivers events at least once
            narrator.says("link", "is now " + stream.paymentLinks().get(linkId).status());
            narrator.says("shipped", "orders " + shop.shipped);
        }
    }

    /** After a response other than 2xx, Stream delivers the event again. */
    private void receive(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readNBytes(MAX_BODY + 1); // exactly as received
        int status = 200;
        try {
            if (body.length > MAX_BODY) {
                status = 413;
            } else {
                handleOnce(webhooks.parse(body, request.getRequestHeaders()::getFirst));
            }
        } catch (WebhookException e) {
            narrator.says("webhook", "rejected: " + e.reason());
            status = 400;
        } catch (CallException e) {
            narrator.failed("webhook", e);
            status = 503;
        }
        request.sendResponseHeaders(status, -1);
        request.close();
    }

    /**
     * Records an event when its handling has succeeded; a concurrent delivery waits. A real shop inserts the key in the
     * database transaction of the effect, because this map does not survive the process.
     */
    private void handleOnce(StreamEvent event) {
        if (handled.containsKey(event.deduplicationKey())) {
            narrator.says("webhook", event.eventType() + " again: seen before, nothing to do");
        }
        handled.computeIfAbsent(event.deduplicationKey(), key -> {
            String result = handle(event);
            narrator.says("webhook", event.eventType() + ": " + result);
            return result;
        });
    }

    private String handle(StreamEvent event) {
        String invoiceId = event.invoiceId();
        if (EventType.INVOICE_COMPLETED.equals(event.eventType()) && invoiceId != null) {
            Invoice invoice = stream.invoices().get(invoiceId); // an event contains no amounts
            if (InvoiceStatus.COMPLETED.equals(invoice.status())) {
                shipped.add(String.valueOf(event.metadata().get("order")));
                return invoice.paidAmount() + " " + invoice.currency() + ", ship order "
                        + event.metadata().get("order");
            }
        }
        return "nothing to ship";
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
