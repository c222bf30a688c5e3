package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Webhooks.Delivery;
import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that a fake delivered.
 *
 * @param url the URL that it was sent to
 * @param headers the headers sent; names are case-insensitive
 * @param body the body exactly as sent and signed
 * @param status the HTTP status of the response, or 0 if there was none within the timeout
 */
public record WebhookDelivery(String url, Map<String, String> headers, String body, int status) {

    /** Copies the headers. */
    public WebhookDelivery {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        headers = Collections.unmodifiableMap(copy);
    }

    static WebhookDelivery of(Delivery delivery) {
        return new WebhookDelivery(delivery.url(), delivery.headers(), delivery.body(), delivery.status());
    }

    /**
     * Returns a header.
     *
     * @param name the name, case-insensitive
     * @return the value, or null if it was not sent
     */
    public @Nullable String header(String name) {
        Arguments.notNull("name", name);
        return headers.get(name);
    }

    /**
     * Reads the body as JSON.
     *
     * @return the JSON
     */
    public JsonNode json() {
        return Json.read(body);
    }

    /**
     * Returns the event type, such as {@code PAYMENT_SUCCEEDED}. A delivery of GoCardless can contain several events:
     * {@code mandates.created payments.created}.
     *
     * @return the types of the events in the body, separated by spaces
     */
    public String event() {
        JsonNode json = json();
        List<String> several = Json.list(json.path("events")).stream()
                .map(each -> each.path("resource_type").asText() + "."
                        + each.path("action").asText())
                .toList();
        return json.has("events")
                ? String.join(" ", several)
                : json.path("event_type").asText();
    }

    /** Returns the event type, the URL and the status; omits the signature. */
    @Override
    public String toString() {
        return event() + " to " + url + " responded with " + status;
    }
}
