package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Webhooks;
import io.paylinks.testing.engine.data.Json;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Stream's events and their signature. */
public final class Events {

    public final Webhooks webhooks = new Webhooks(this::headers);
    private final Api api;
    private final Table links;
    private volatile String baseUrl = "";

    Events(Api api, Table links) {
        this.api = api;
        this.links = links;
    }

    public void baseUrl(String url) {
        baseUrl = url;
    }

    void payment(String event, Row payment, Row invoice) {
        Row data = data(invoice).with("payment", reference("payments", payment.id()));
        raise(event, "PAYMENT", payment.id(), payment.text("current_status"), data);
    }

    void invoice(String event, Row invoice) {
        raise(event, "INVOICE", invoice.id(), invoice.text("status"), data(invoice));
    }

    void subscription(String event, Row subscription) {
        raise(event, "SUBSCRIPTION", subscription.id(), subscription.text("status"), Row.of());
    }

    void link(String event, Row link) {
        raise(
                event,
                "PAYMENT_LINK",
                link.id(),
                link.text("status"),
                data(Row.of("payment_link_id", link.id())).drop("invoice"));
    }

    public static String signature(String secret, long timestamp, String body) {
        return "t=" + timestamp + ",v1=" + Webhooks.hmac(secret, timestamp + "." + body);
    }

    private Map<String, String> headers(String secret, String body) {
        Row event = Row.at(Json.read(body));
        long timestamp = api.now().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "StreamApp-Webhook/1.0");
        headers.put("X-Webhook-Event", event.text("event_type"));
        headers.put("X-Webhook-Entity-Type", event.text("entity_type"));
        headers.put("X-Webhook-Entity-ID", event.text("entity_id"));
        headers.put("X-Webhook-Timestamp", Long.toString(timestamp));
        headers.put("X-Webhook-Signature", signature(secret, timestamp, body));
        return headers;
    }

    private void raise(String event, String type, String id, String status, Row data) {
        webhooks.raise(Row.of("event_type", event, "entity_type", type, "entity_id", id)
                .with("entity_url", url(type.toLowerCase(Locale.ROOT) + "s", id))
                .with("status", status, "data", data, "timestamp", api.timestamp()));
    }

    /** Returns references to an invoice, and to its payment link if any. */
    private Row data(Row invoice) {
        Row data = Row.of("invoice", reference("invoices", invoice.id()));
        links.find(invoice.text("payment_link_id"))
                .ifPresent(link -> data.with("payment_link", reference("payment_links", link.id()))
                        .with("metadata", link.row("custom_metadata")));
        return data;
    }

    private Row reference(String collection, String id) {
        return Row.of("id", id, "url", url(collection, id));
    }

    private String url(String collection, String id) {
        return baseUrl + "/api/v2/" + collection + "/" + id;
    }
}
