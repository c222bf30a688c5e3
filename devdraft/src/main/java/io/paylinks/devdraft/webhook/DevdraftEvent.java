package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Sha256;
import io.paylinks.core.webhook.WebhookBody;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A webhook event of Devdraft. The format of its body is not documented: other fields are in {@code extra}.
 *
 * <p>The values from headers, {@link #unsignedType()} and {@link #deliveryId()}, are not signed: anyone who has seen a
 * delivery can repeat it with other headers. The signed values are {@link #id()}, {@link #type()}, {@link #data()} and
 * {@link #body()}.
 *
 * @param id the id of the event if the body is an envelope; in a flat body, the id of what the event is about
 * @param type the event type, also read from {@code event} or {@code event_type}; null if the body does not contain it,
 *     as in the format of Bila v1
 * @param unsignedType the event type in a header
 * @param deliveryId the id of the delivery in a header
 * @param body the body, after decryption; null if the event was read from JSON without one
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record DevdraftEvent(
        @Nullable String id,
        @JsonAlias({"event", "event_type"}) @Nullable WebhookEventType type,
        @Nullable WebhookEventType unsignedType,
        @Nullable String deliveryId,
        @Nullable WebhookBody body,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Returns the event type in a header, or null if there is no such header. It is not signed: anyone who has seen a
     * delivery can forge it. Use it for routing or logging. Only {@link #type()}, the signed {@link #data()}, or the
     * fetched payment can show that money arrived.
     */
    @Override
    public @Nullable WebhookEventType unsignedType() {
        return unsignedType;
    }

    /**
     * Returns the id of the delivery in a header, or null if there is no such header. It is not signed: anyone who has
     * seen a delivery can forge it. It does not identify the event; {@link #deduplicationKey()} does.
     */
    @Override
    public @Nullable String deliveryId() {
        return deliveryId;
    }

    /** Returns the data of the event: the object under {@code data}, or all fields of a flat body except the id. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> data() {
        return extra.get("data") instanceof Map<?, ?> data ? (Map<String, @Nullable Object>) data : extra;
    }

    /**
     * Returns a key that is the same for all deliveries of this event, derived only from signed content: the id if the
     * body is an envelope with {@code id}, {@code type} and an object under {@code data}; otherwise the SHA-256 of the
     * body in hex. In a flat body the id is that of a payment, which has several events. Two events that differ only in
     * their headers share a key, because no signed content distinguishes them.
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
            throw new IllegalStateException("only events parsed by DevdraftWebhooks have a deduplication key; "
                    + "in tests, sign and parse a body");
        }
        return Sha256.hex(body.bytes());
    }

    /** Returns ids and types; omits the rest, which may contain customer data. */
    @Override
    public String toString() {
        return "DevdraftEvent[id=" + id + ", type=" + type + ", unsignedType=" + unsignedType + ", deliveryId="
                + deliveryId + "]";
    }
}
