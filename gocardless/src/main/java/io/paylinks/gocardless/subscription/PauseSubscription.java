package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pauses a subscription. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<PauseSubscription, Builder> {
        Builder() {}

        /**
         * Gives the event that follows your own values: at most 3 keys of at most 50 characters, with values of at most
         * 500.
         */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Leaves out this many payments, then resumes by itself; stays paused unless set. */
        public abstract Builder pauseCycles(int pauseCycles);
    }
}
