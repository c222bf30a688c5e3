package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.AuthorisationSource;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.FundsSettlement;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.mandate.ConsentType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mandate that a billing request asks for. */
public record MandateRequest(
        @Nullable AuthorisationSource authorisationSource,
        @Nullable ConsentType consentType,
        @Nullable Constraints constraints,
        @Nullable CurrencyCode currency,
        @Nullable String description,
        @Nullable FundsSettlement fundsSettlement,
        @Nullable Links links,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable Boolean payerRequestedDualSignature,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @Nullable Boolean sweeping,
        @Nullable Verify verify,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public MandateRequest {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_MandateRequest_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_MandateRequest_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<MandateRequest, Builder> {
        Builder() {}

        /** Says how the payer authorised the mandate. */
        public abstract Builder authorisationSource(@Nullable AuthorisationSource authorisationSource);

        /** Says how often the payer consents to pay. */
        public abstract Builder consentType(@Nullable ConsentType consentType);

        /** Limits what the mandate may collect; PayTo and VRP need it. */
        public abstract Builder constraints(@Nullable Constraints constraints);

        /** Asks for a mandate in this currency. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Describes it to the payer. */
        public abstract Builder description(@Nullable String description);

        /** Says whether GoCardless holds the money until a payout, or it goes to the creditor directly. */
        public abstract Builder fundsSettlement(@Nullable FundsSettlement fundsSettlement);

        /** Shows this on the bank statement. How much of it depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /** Uses this scheme. Default: GoCardless chooses one for the currency. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        /** Says that the mandate moves money between accounts of the same person; only for VRP. */
        public abstract Builder sweeping(boolean sweeping);

        /** Says how thoroughly the bank account is verified. */
        public abstract Builder verify(@Nullable Verify verify);

        abstract Builder links(@Nullable Links links);

        abstract Builder payerRequestedDualSignature(@Nullable Boolean payerRequestedDualSignature);
    }

    /**
     * The id of what the request has become.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String mandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
