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
 * What a webhook endpoint receives: up to 250 events, of unrelated kinds and in no promised order.
 *
 * @param events what happened
 * @param body the body exactly as received; null if the delivery was read from JSON
 * @param extra unknown fields, keyed by their JSON names
 */
public record Delivery(
        @JsonProperty(required = true) List<Event> events,
        @Nullable Meta meta,
        @Nullable WebhookBody body,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Returns the id of the webhook, by which {@code webhooks().get(id)} finds it later; null if the delivery names
     * none.
     */
    public @Nullable String id() {
        return meta == null ? null : meta.webhookId();
    }

    /**
     * What a delivery says of itself.
     *
     * @param webhookId the id of the webhook, the same each time it is delivered
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Meta(
            @Nullable String webhookId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
