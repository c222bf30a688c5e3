package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Sha256;
import io.paylinks.core.webhook.WebhookBody;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A webhook of Devdraft. The form of its body is not documented: what is not named here is in {@code extra}.
 *
 * <p>What comes from headers, {@link #unsignedType()} and {@link #deliveryId()}, is not signed: anyone who has seen one delivery can send it again with other headers. What was signed is in {@link #id()}, {@link #type()}, {@link #data()} and {@link #body()}.
 *
 * @param id the id of the event if the body is an envelope; in a flat body, the id of what the event is about
 * @param type what happened, also read from {@code event} or {@code event_type}; null if the body does not say, as in the form of Bila v1
 * @param unsignedType what happened according to a header
 * @param deliveryId the id of the delivery according to a header
 * @param body the body, after decryption; null if the event was read from JSON without one
 * @param extra unknown fields, keyed by their JSON names
 */
public record DevdraftEvent(
        @Nullable String id,
        @JsonAlias({"event", "event_type"}) @Nullable WebhookEventType type,
        @Nullable WebhookEventType unsignedType,
        @Nullable String deliveryId,
        @Nullable WebhookBody body,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Returns the type according to a header, or null if there is no such header. It is not signed: anyone who has seen
     * a delivery can forge it. Use it for routing or logging. Only {@link #type()}, the signed {@link #data()}, or the
     * payment itself, once fetched, can tell that money arrived.
     */
    @Override
    public @Nullable WebhookEventType unsignedType() {
        return unsignedType;
    }

    /**
     * Returns the id of the delivery according to a header, or null if there is no such header. It is not signed:
     * anyone who has seen a delivery can forge it. It does not identify the event; {@link #deduplicationKey()} does.
     */
    @Override
    public @Nullable String deliveryId() {
        return deliveryId;
    }

    /** Returns what the event is about: the object under {@code data}, or all fields of a flat body but the id. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> data() {
        return extra.get("data") instanceof Map<?, ?> data ? (Map<String, @Nullable Object>) data : extra;
    }

    /**
     * Returns a text that is the same each time this event is delivered, and comes only from what was signed: the id if
     * the body is an envelope with {@code id}, {@code type} and an object under {@code data}; otherwise the SHA-256 of
     * the body in hex. In a flat body the id is that of a payment, which has several events. Two events whose bodies
     * are the same, so that only their headers differ, share a key: nothing that was signed tells them apart.
     *
     * @throws IllegalStateException if this event was not received by {@code DevdraftWebhooks} but read from JSON that
     *     is not an envelope and has no {@code body}
     */
    public String deduplicationKey() {
        if (id != null
                && !id.isBlank()
                && type != null
                && !type.value().isBlank()
                && extra.get("data") instanceof Map<?, ?>) {
            return id;
        }
        if (body == null) {
            throw new IllegalStateException("only an event that DevdraftWebhooks has received has a deduplication key; "
                    + "in tests, sign and parse its body");
        }
        return Sha256.hex(body.bytes());
    }

    /** Returns ids and types: the rest may contain customer data. */
    @Override
    public String toString() {
        return "DevdraftEvent[id=" + id + ", type=" + type + ", unsignedType=" + unsignedType + ", deliveryId="
                + deliveryId + "]";
    }
}
