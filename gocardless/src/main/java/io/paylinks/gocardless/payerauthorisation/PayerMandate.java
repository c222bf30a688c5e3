package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<PayerMandate, Builder> {
        Builder() {}

        /** Stores your own values: at most 3 keys of at most 50 characters, with values of at most 500. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Gives the payer's IP address; ACH mandates need it. */
        public abstract Builder payerIpAddress(@Nullable String payerIpAddress);

        /** Shows this on the bank statement; GoCardless chooses a reference unless set. */
        public abstract Builder reference(@Nullable String reference);

        /** Uses this scheme. */
        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
