package io.paylinks.gocardless.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.gocardless.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook endpoint receives: up to 250 events, of unrelated kinds and in no promised order.
 *
 * @param events what happened
 * @param body the body as it was received; null if the delivery was read from JSON
 * @param extra fields that this version does not know, under their wire names
 */
public record Delivery(
        @JsonProperty(required = true) List<Event> events,
        @Nullable Meta meta,
        @Nullable Body body,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Returns the id of the webhook, by which {@code webhooks().get(id)} finds it later; null if the delivery names
     * none.
     */
    public @Nullable String id() {
        return meta == null ? null : meta.webhookId();
    }

    /** Keeps the body: the array itself, which must not be changed any more. */
    public Delivery withBody(byte[] body) {
        return new Delivery(events, meta, new Body(body), extra);
    }

    /**
     * What a delivery says of itself.
     *
     * @param webhookId the id of the webhook, the same each time it is delivered
     * @param extra fields that this version does not know, under their wire names
     */
    public record Meta(
            @Nullable String webhookId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /** The body of a delivery, byte for byte. It prints as its size, since it may hold customer data. */
    public static final class Body {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Returns the body of a text. */
        @JsonCreator
        public static Body of(String text) {
            return new Body(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Returns a copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Returns the body as text, made anew each time. */
        @JsonValue
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Two bodies are equal if their bytes are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Body that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        /** Returns the size. */
        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }
}
