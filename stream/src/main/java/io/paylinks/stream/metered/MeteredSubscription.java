package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A metered subscription: a consumer's usage of a product is counted and billed.
 *
 * @param organizationConsumerId the consumer who pays
 * @param endsAt null for a subscription without an end
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record MeteredSubscription(
        @Nullable String id,
        @Nullable String productId,
        @Nullable String organizationConsumerId,
        @Nullable String organizationId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
