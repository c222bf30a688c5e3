package io.paylinks.gocardless.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.webhook.WebhookBody;
import io.paylinks.gocardless.event.Event;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a webhook: up to 250 events of various kinds, in any order.
 *
 * @param body the body exactly as received; null if the delivery was read from JSON
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Delivery(
        @JsonProperty(required = true) List<Event> events,
        @Nullable Meta meta,
        @Nullable WebhookBody body,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Returns the id of the webhook, for {@code webhooks().get(id)}; null if the delivery does not contain one. */
    public @Nullable String id() {
        return meta == null ? null : meta.webhookId();
    }

    /**
     * The metadata of a delivery.
     *
     * @param webhookId the id of the webhook, the same for all its deliveries
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Meta(
            @Nullable String webhookId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
