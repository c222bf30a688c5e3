package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Usage of one product by one consumer.
 *
 * @param productId the product
 * @param organizationConsumerId the consumer who used it
 * @param usageAmount how much was used, with at most 10 digits
 * @param idempotencyKey a key of your own: the same record sent twice with it counts once
 * @param extra fields that are not modelled
 */
public record MeteredUsageRecord(
        String productId,
        String organizationConsumerId,
        BigDecimal usageAmount,
        String idempotencyKey,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public MeteredUsageRecord {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_MeteredUsageRecord_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the product. Required. */
        public abstract Builder productId(String productId);

        /** Sets the consumer who used it. Required. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Sets how much was used, with at most 10 digits. Required. */
        public abstract Builder usageAmount(BigDecimal usageAmount);

        /** Sets a key of your own: the same record sent twice with it counts once. Required. */
        public abstract Builder idempotencyKey(String idempotencyKey);

        abstract MeteredUsageRecord autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public MeteredUsageRecord build() {
            return Requests.build(MeteredUsageRecord.class, this::autoBuild);
        }
    }
}
