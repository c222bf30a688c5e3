package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A webhook of Devdraft. The form of its body is not documented: what is not named here is in {@code extra}.
 *
 * @param id the id of the event; in a flat body, that of what it is about
 * @param type also read from {@code event}; in the form of Bila v1 from a header
 * @param deliveryId the id of the delivery, from a header, which is not signed
 * @param body the body as text
 * @param extra fields that this version does not know, under their wire names
 */
public record DevdraftEvent(
        @Nullable String id,
        @JsonAlias({"event", "event_type"}) @Nullable WebhookEventType type,
        @Nullable String deliveryId,
        @Nullable String body,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Adds what came beside the body; a type in the body, which is signed, counts before that of a header. */
    public DevdraftEvent received(@Nullable WebhookEventType type, @Nullable String deliveryId, String body) {
        return new DevdraftEvent(id, this.type != null ? this.type : type, deliveryId, body, extra);
    }

    /** Returns what the event is about: the object under {@code data}, or all fields of a flat body but the id. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> data() {
        return extra.get("data") instanceof Map<?, ?> data ? (Map<String, @Nullable Object>) data : extra;
    }

    /** Returns a text that is the same each time this event is delivered: the id of the delivery, or else its own. */
    public @Nullable String deduplicationKey() {
        return deliveryId != null ? deliveryId : id;
    }

    /** Returns id and type: the rest may hold customer data. */
    @Override
    public String toString() {
        return "DevdraftEvent[id=" + id + ", type=" + type + ", deliveryId=" + deliveryId + "]";
    }
}
