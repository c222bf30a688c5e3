package io.paylinks.stream.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Sha256;
import io.paylinks.core.webhook.WebhookBody;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A webhook event of Stream about a payment, an invoice, a subscription or a payment link.
 *
 * @param body the body exactly as received; null if the event was read from JSON without one
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record StreamEvent(
        @JsonAlias("event") @Nullable EventType eventType,
        @Nullable EntityType entityType,
        @Nullable String entityId,
        @Nullable String entityUrl,
        @Nullable String status,
        @Nullable Instant timestamp,
        @Nullable Data data,
        @Nullable WebhookBody body,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Returns the id of the payment, or null if the event does not name one. */
    public @Nullable String paymentId() {
        return id(EntityType.PAYMENT, data == null ? null : data.payment());
    }

    /** Returns the id of the invoice, or null if the event does not name one. */
    public @Nullable String invoiceId() {
        return id(EntityType.INVOICE, data == null ? null : data.invoice());
    }

    /** Returns the id of the payment link, or null if the event does not name one. */
    public @Nullable String paymentLinkId() {
        return id(EntityType.PAYMENT_LINK, data == null ? null : data.paymentLink());
    }

    /** Returns the id of the subscription, or null if the event is about something else. */
    public @Nullable String subscriptionId() {
        return id(EntityType.SUBSCRIPTION, null);
    }

    /** Returns the {@code customMetadata} of the payment link; empty if it has none. */
    public Map<String, @Nullable Object> metadata() {
        return data == null ? Map.of() : data.metadata();
    }

    /**
     * Returns a key that is the same for all deliveries of this event, and differs from those of other events. Stream
     * sends no event id, so the key consists of the type, the entity and the time; if one of them is missing, it is the
     * SHA-256 of the body in hex.
     */
    public String deduplicationKey() {
        boolean isComplete = eventType != null && entityId != null && timestamp != null;
        return isComplete || body == null ? eventType + ":" + entityId + ":" + timestamp : Sha256.hex(body.bytes());
    }

    /** Omits the body and the metadata, which may contain customer data. */
    @Override
    public String toString() {
        return "StreamEvent[eventType=" + eventType + ", entityType=" + entityType + ", entityId=" + entityId
                + ", status=" + status + ", timestamp=" + timestamp + "]";
    }

    private @Nullable String id(EntityType type, @Nullable Reference reference) {
        if (reference != null && reference.id() != null) {
            return reference.id();
        }
        return type.equals(entityType) ? entityId : null;
    }

    /**
     * A payment, an invoice or a payment link that an event names.
     *
     * @param url the URL of the entity in the API
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Reference(
            @Nullable String id,
            @Nullable String url,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The details of an event.
     *
     * @param metadata the {@code customMetadata} of the payment link
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Data(
            @Nullable Reference payment,
            @Nullable Reference invoice,
            @Nullable Reference paymentLink,
            Map<String, @Nullable Object> metadata,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
