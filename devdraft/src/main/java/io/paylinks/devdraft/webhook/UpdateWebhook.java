package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to change a webhook. Fields that are not set remain unchanged. Devdraft does not say which fields an
 * explicit null clears; {@code extra(name, null)} sends one.
 */
public record UpdateWebhook(
        @Nullable String name,
        @Nullable String url,
        @Nullable Boolean isActive,
        @JsonProperty("signing_secret") @Nullable Secret signingSecret,
        @Nullable Boolean encrypted,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateWebhook_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateWebhook_Builder(this);
    }

    /** Builds an {@code UpdateWebhook}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends WebhookBuilder<UpdateWebhook, Builder> {
        Builder() {}
    }
}
