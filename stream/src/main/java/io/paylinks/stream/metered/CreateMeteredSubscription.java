package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates a metered subscription. */
public record CreateMeteredSubscription(
        String productId,
        String organizationConsumerId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateMeteredSubscription_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateMeteredSubscription, Builder> {
        Builder() {}

        /** Counts the use of this product, whose type must be {@code METERED}. Required. */
        public abstract Builder productId(String productId);

        /** Bills this consumer. Required. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Counts from this time on. */
        public abstract Builder startsAt(@Nullable Instant startsAt);

        /** Counts until this time; without an end unless set. */
        public abstract Builder endsAt(@Nullable Instant endsAt);
    }
}
