package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves a freeze. Both times are sent: without an end, the freeze lasts until it is deleted.
 *
 * @param freezeStartDatetime when the rest begins
 * @param freezeEndDatetime when the rest ends; null if it is open
 * @param notes notes
 * @param extra fields that are not modelled
 */
public record UpdateSubscriptionFreeze(
        Instant freezeStartDatetime,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public UpdateSubscriptionFreeze {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_UpdateSubscriptionFreeze_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets when the rest begins. Required. */
        public abstract Builder freezeStartDatetime(Instant freezeStartDatetime);

        /** Sets when the rest ends; null, or not set, for an open end. */
        public abstract Builder freezeEndDatetime(@Nullable Instant freezeEndDatetime);

        /** Sets notes. */
        public abstract Builder notes(@Nullable String notes);

        abstract UpdateSubscriptionFreeze autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public UpdateSubscriptionFreeze build() {
            return Requests.build(UpdateSubscriptionFreeze.class, this::autoBuild);
        }
    }
}
