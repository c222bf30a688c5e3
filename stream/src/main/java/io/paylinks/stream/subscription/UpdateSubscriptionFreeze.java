package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to change the times of a freeze. Both times are sent: without an end time, the freeze lasts until it is
 * deleted.
 */
public record UpdateSubscriptionFreeze(
        Instant freezeStartDatetime,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateSubscriptionFreeze_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateSubscriptionFreeze_Builder(this);
    }

    /** Builds an {@code UpdateSubscriptionFreeze}. Required: {@link #freezeStartDatetime}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateSubscriptionFreeze, Builder> {
        Builder() {}

        /** Required. The time at which the freeze starts. */
        public abstract Builder freezeStartDatetime(Instant freezeStartDatetime);

        /**
         * The time at which the subscription resumes, on a later day. Default: it resumes when the freeze is deleted.
         */
        public abstract Builder freezeEndDatetime(@Nullable Instant freezeEndDatetime);

        /** The new note. */
        public abstract Builder notes(@Nullable String notes);
    }
}
