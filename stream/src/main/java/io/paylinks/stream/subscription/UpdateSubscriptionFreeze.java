package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves a freeze. Both times are sent: without an end, the freeze lasts until it is deleted. */
public record UpdateSubscriptionFreeze(
        Instant freezeStartDatetime,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freezeEndDatetime,
        @Nullable String notes,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateSubscriptionFreeze_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateSubscriptionFreeze, Builder> {
        Builder() {}

        /** Freezes the subscription from this time on. Required. */
        public abstract Builder freezeStartDatetime(Instant freezeStartDatetime);

        /**
         * Resumes the subscription at this time, which must be on a later day; unless set, when the freeze is deleted.
         */
        public abstract Builder freezeEndDatetime(@Nullable Instant freezeEndDatetime);

        /** Replaces the note. */
        public abstract Builder notes(@Nullable String notes);
    }
}
