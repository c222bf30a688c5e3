package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A period during which a subscription is suspended.
 *
 * @param freezeEndDatetime null for a freeze without an end
 * @param duration the length of the freeze, in the unit that the API uses; it is not documented
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record SubscriptionFreeze(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonProperty(required = true) String id,
        @Nullable Instant freezeStartDatetime,
        @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @Nullable String subscriptionId,
        @Nullable String invoiceId,
        @Nullable Long duration,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
