package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A metered subscription: what a consumer uses of a product is counted and charged.
 *
 * @param id its id
 * @param productId the product
 * @param organizationConsumerId the consumer who pays
 * @param organizationId the organization it belongs to
 * @param startsAt when it begins
 * @param endsAt when it ends; without an end if null
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param extra fields that this version does not know, under their wire names
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
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public MeteredSubscription {
        extra = Copies.map(extra);
    }
}
