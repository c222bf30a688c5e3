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

/** The mandate that a billing request sets up. */
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

    /** Builds a {@code MandateRequest}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<MandateRequest, Builder> {
        Builder() {}

        /** The way in which the payer authorised the mandate. */
        public abstract Builder authorisationSource(@Nullable AuthorisationSource authorisationSource);

        /** The frequency of payments that the payer consents to. */
        public abstract Builder consentType(@Nullable ConsentType consentType);

        /** The limits of the mandate; required for PayTo and VRP. */
        public abstract Builder constraints(@Nullable Constraints constraints);

        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** A description that the payer sees. */
        public abstract Builder description(@Nullable String description);

        /** Whether GoCardless holds the money until a payout, or the creditor receives it directly. */
        public abstract Builder fundsSettlement(@Nullable FundsSettlement fundsSettlement);

        /** The reference on the bank statement. Its maximum length depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /** The scheme. Default: GoCardless chooses one for the currency. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        /** Whether the mandate moves money between accounts of the same person; only for VRP. */
        public abstract Builder sweeping(boolean sweeping);

        /** The level of verification of the bank account. */
        public abstract Builder verify(@Nullable Verify verify);

        abstract Builder links(@Nullable Links links);

        abstract Builder payerRequestedDualSignature(@Nullable Boolean payerRequestedDualSignature);
    }

    /**
     * The id of the created resource.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String mandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
