package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to send the payer a message with a link that completes the billing request. GoCardless requires a type. */
public record NotifyCustomer(
        @Nullable String notificationType,
        @Nullable String redirectUri,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_NotifyCustomer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_NotifyCustomer_Builder(this);
    }

    /** Builds a {@code NotifyCustomer}. GoCardless requires a type. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<NotifyCustomer, Builder> {
        Builder() {}

        /** Required by GoCardless. The kind of message; {@code email} is the only documented one. */
        public abstract Builder notificationType(@Nullable String notificationType);

        /** The URL that the payer is sent to afterwards. */
        public abstract Builder redirectUri(@Nullable String redirectUri);
    }
}
