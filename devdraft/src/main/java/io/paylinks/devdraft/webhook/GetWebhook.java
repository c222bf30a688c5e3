package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what to fetch with a webhook. The specification knows neither field, only a page of examples does. */
public record GetWebhook(
        @JsonProperty("include_events") @Nullable Boolean includeEvents,
        @JsonProperty("events_limit") @Nullable Integer eventsLimit,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_GetWebhook_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_GetWebhook_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<GetWebhook, Builder> {
        Builder() {}

        /** Fetches recent events as well; {@code false} unless set. */
        public abstract Builder includeEvents(boolean includeEvents);

        /** Fetches this many events: 1 to 50; 10 unless set. */
        public abstract Builder eventsLimit(int eventsLimit);
    }
}
