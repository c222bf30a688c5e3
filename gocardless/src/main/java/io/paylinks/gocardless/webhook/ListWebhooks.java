package io.paylinks.gocardless.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list webhook deliveries. */
public record ListWebhooks(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable Boolean isTest,
        @Nullable Boolean successful,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListWebhooks_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListWebhooks_Builder(this);
    }

    /** Builds a {@code ListWebhooks}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListWebhooks, Builder> {
        Builder() {}

        /** Only deliveries created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only test deliveries, or only the others. */
        public abstract Builder isTest(boolean isTest);

        /** Only successful deliveries, to which your endpoint responded with 2xx, or only failed ones. */
        public abstract Builder successful(boolean successful);
    }
}
