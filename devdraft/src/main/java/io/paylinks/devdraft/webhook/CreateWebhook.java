package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a webhook. */
public record CreateWebhook(
        String name,
        String url,
        Boolean isActive,
        @JsonProperty("signing_secret") @Nullable Secret signingSecret,
        Boolean encrypted,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateWebhook_Builder().isActive(true).encrypted(false);
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateWebhook_Builder(this);
    }

    /** Builds a {@code CreateWebhook}. Required: {@link #name} and {@link #url}. */
    @AutoBuilder
    public abstract static class Builder extends WebhookBuilder<CreateWebhook, Builder> {
        Builder() {}
    }
}
