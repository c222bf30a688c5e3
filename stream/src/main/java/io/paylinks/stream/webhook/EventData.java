package io.paylinks.stream.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes along with an event.
 *
 * @param payment the payment
 * @param invoice the invoice
 * @param paymentLink the payment link
 * @param metadata the {@code customMetadata} of the payment link
 * @param extra fields that this version does not know, under their wire names
 */
public record EventData(
        @Nullable EntityReference payment,
        @Nullable EntityReference invoice,
        @Nullable EntityReference paymentLink,
        Map<String, @Nullable Object> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public EventData {
        metadata = Copies.map(metadata);
        extra = Copies.map(extra);
    }
}
