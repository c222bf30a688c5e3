package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Freezes a subscription. */
public record CreateSubscriptionFreeze(
        Instant freezeStartDatetime,
        @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateSubscriptionFreeze_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateSubscriptionFreeze, Builder> {
        Builder() {}

        /** Freezes the subscription from this time on. Required. */
        public abstract Builder freezeStartDatetime(Instant freezeStartDatetime);

        /**
         * Resumes the subscription at this time, which must be on a later day; unless set, when the freeze is deleted.
         */
        public abstract Builder freezeEndDatetime(@Nullable Instant freezeEndDatetime);

        /** Stores a note with the freeze. */
        public abstract Builder notes(@Nullable String notes);
    }
}
