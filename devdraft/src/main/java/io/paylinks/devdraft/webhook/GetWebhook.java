package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to fetch a webhook together with its events. Both fields are from a page of examples, not from the
 * specification.
 */
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

    /** Builds a {@code GetWebhook}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<GetWebhook, Builder> {
        Builder() {}

        /** Whether to include recent events. Default: {@code false}. */
        public abstract Builder includeEvents(boolean includeEvents);

        /** The maximum number of events: 1 to 50. Default: 10. */
        public abstract Builder eventsLimit(int eventsLimit);
    }
}
