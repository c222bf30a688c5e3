package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to confirm the payer's details. */
public record ConfirmPayerDetails(
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable Boolean payerRequestedDualSignature,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ConfirmPayerDetails {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_ConfirmPayerDetails_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ConfirmPayerDetails_Builder(this);
    }

    /** Builds a {@code ConfirmPayerDetails}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<ConfirmPayerDetails, Builder> {
        Builder() {}

        /**
         * Your own values, which GoCardless stores with the event that follows: at most 3 keys of at most 50
         * characters, with values of at most 500.
         */
        @Override
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Whether the account requires two signatures; only for Bacs. */
        public abstract Builder payerRequestedDualSignature(boolean payerRequestedDualSignature);
    }
}
