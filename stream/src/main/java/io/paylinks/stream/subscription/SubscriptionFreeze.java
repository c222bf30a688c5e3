package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a subscription rests.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param freezeStartDatetime when the rest begins
 * @param freezeEndDatetime when the rest ends; null if it is open
 * @param notes notes
 * @param subscriptionId the subscription it belongs to
 * @param invoiceId the invoice
 * @param duration how long it lasts, as the API gives it
 * @param extra fields that this version does not know, under their wire names
 */
public record SubscriptionFreeze(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable Instant freezeStartDatetime,
        @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @Nullable String subscriptionId,
        @Nullable String invoiceId,
        @Nullable Long duration,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public SubscriptionFreeze {
        extra = Copies.map(extra);
    }
}
