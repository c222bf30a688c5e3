package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to pause a subscription. */
public record PauseSubscription(
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable Integer pauseCycles,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PauseSubscription {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_PauseSubscription_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PauseSubscription_Builder(this);
    }

    /** Builds a {@code PauseSubscription}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<PauseSubscription, Builder> {
        Builder() {}

        /**
         * Your own values, which GoCardless stores with the event that follows: at most 3 keys of at most 50
         * characters, with values of at most 500.
         */
        @Override
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** The number of payments to skip before it resumes automatically. Default: paused until resumed. */
        public abstract Builder pauseCycles(int pauseCycles);
    }
}
