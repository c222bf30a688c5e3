package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a metered subscription. */
public record CreateMeteredSubscription(
        String productId,
        String organizationConsumerId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateMeteredSubscription_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateMeteredSubscription_Builder(this);
    }

    /** Builds a {@code CreateMeteredSubscription}. Required: {@link #productId} and {@link #organizationConsumerId}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateMeteredSubscription, Builder> {
        Builder() {}

        /** Required. The id of the product, whose type must be {@code METERED}. */
        public abstract Builder productId(String productId);

        /** Required. The id of the consumer to bill. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** The time from which usage is counted. */
        public abstract Builder startsAt(@Nullable Instant startsAt);

        /** The time until which usage is counted. Default: no end. */
        public abstract Builder endsAt(@Nullable Instant endsAt);
    }
}
