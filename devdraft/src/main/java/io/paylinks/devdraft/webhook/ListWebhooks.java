package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list webhooks. */
public record ListWebhooks(
        @Nullable Integer skip,
        @Nullable Integer take,
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
    }
}
