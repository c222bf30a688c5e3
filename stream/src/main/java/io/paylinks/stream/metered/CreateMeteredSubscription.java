package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a metered subscription.
 *
 * @param productId the product
 * @param organizationConsumerId the consumer who pays
 * @param startsAt when it begins
 * @param endsAt when it ends; without an end if null
 * @param extra fields that are not modelled
 */
public record CreateMeteredSubscription(
        String productId,
        String organizationConsumerId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateMeteredSubscription {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateMeteredSubscription_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the product. Required. */
        public abstract Builder productId(String productId);

        /** Sets the consumer who pays. Required. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Sets when it begins. */
        public abstract Builder startsAt(@Nullable Instant startsAt);

        /** Sets when it ends; without an end if null. */
        public abstract Builder endsAt(@Nullable Instant endsAt);

        abstract CreateMeteredSubscription autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateMeteredSubscription build() {
            return Requests.build(CreateMeteredSubscription.class, this::autoBuild);
        }
    }
}
