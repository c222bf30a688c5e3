package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mandate of a payer authorisation. */
public record PayerMandate(
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String payerIpAddress,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayerMandate {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_PayerMandate_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PayerMandate_Builder(this);
    }

    /** Builds a {@code PayerMandate}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<PayerMandate, Builder> {
        Builder() {}

        /** The payer's IP address; required for ACH mandates. */
        public abstract Builder payerIpAddress(@Nullable String payerIpAddress);

        /** The reference on the bank statement. Default: GoCardless chooses one. */
        public abstract Builder reference(@Nullable String reference);

        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
