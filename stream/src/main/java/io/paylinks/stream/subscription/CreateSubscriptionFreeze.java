package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to freeze a subscription. */
public record CreateSubscriptionFreeze(
        Instant freezeStartDatetime,
        @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateSubscriptionFreeze_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateSubscriptionFreeze_Builder(this);
    }

    /** Builds a {@code CreateSubscriptionFreeze}. Required: {@link #freezeStartDatetime}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateSubscriptionFreeze, Builder> {
        Builder() {}

        /** Required. The time at which the freeze starts. */
        public abstract Builder freezeStartDatetime(Instant freezeStartDatetime);

        /**
         * The time at which the subscription resumes, on a later day. Default: it resumes when the freeze is deleted.
         */
        public abstract Builder freezeEndDatetime(@Nullable Instant freezeEndDatetime);

        /** A note on the freeze. */
        public abstract Builder notes(@Nullable String notes);
    }
}
