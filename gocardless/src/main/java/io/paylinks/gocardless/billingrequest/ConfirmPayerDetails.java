package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says that the payer has confirmed the details. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<ConfirmPayerDetails, Builder> {
        Builder() {}

        /**
         * Gives the event that follows your own values: at most 3 keys of at most 50 characters, with values of at most
         * 500.
         */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Says that the account needs two signatures; only for Bacs. */
        public abstract Builder payerRequestedDualSignature(boolean payerRequestedDualSignature);
    }
}
