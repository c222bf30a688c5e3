package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a subscription. Fields that are not set and existing payments remain unchanged. */
public record UpdateSubscription(
        @Nullable Long amount,
        @Nullable Long appFee,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String name,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateSubscription {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdateSubscription_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateSubscription_Builder(this);
    }

    /** Builds an {@code UpdateSubscription}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<UpdateSubscription, Builder> {
        Builder() {}

        /** The new amount of each payment, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** The fee that the partner receives, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        /** The name, which the payer may see in notifications. */
        public abstract Builder name(@Nullable String name);

        /** The reference on the bank statement. Its maximum length depends on the scheme. */
        public abstract Builder paymentReference(@Nullable String paymentReference);

        /** Whether to retry a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);
    }
}
