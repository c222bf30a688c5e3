package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Freezes a subscription; without an end, until the freeze is deleted.
 *
 * @param freezeStartDatetime when the rest begins
 * @param freezeEndDatetime when the rest ends; null if it is open
 * @param notes notes
 * @param extra fields that are not modelled
 */
public record CreateSubscriptionFreeze(
        Instant freezeStartDatetime,
        @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateSubscriptionFreeze {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateSubscriptionFreeze_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets when the rest begins. Required. */
        public abstract Builder freezeStartDatetime(Instant freezeStartDatetime);

        /** Sets when the rest ends; null if it is open. */
        public abstract Builder freezeEndDatetime(@Nullable Instant freezeEndDatetime);

        /** Sets notes. */
        public abstract Builder notes(@Nullable String notes);

        abstract CreateSubscriptionFreeze autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateSubscriptionFreeze build() {
            return Requests.build(CreateSubscriptionFreeze.class, this::autoBuild);
        }
    }
}
