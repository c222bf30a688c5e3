package io.paylinks.gocardless.creditor;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a creditor. Fields that are not set remain unchanged. */
public record UpdateCreditor(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable String bankReferencePrefix,
        @Nullable String city,
        @Nullable String countryCode,
        @Nullable String name,
        @Nullable String postalCode,
        @Nullable String region,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateCreditor_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateCreditor_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateCreditor, Builder> {
        Builder() {}

        /** Sets the first line of the postal address. */
        public abstract Builder addressLine1(@Nullable String addressLine1);

        /** Adds a second line. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** Adds a third line. */
        public abstract Builder addressLine3(@Nullable String addressLine3);

        /** Begins references on bank statements with this. */
        public abstract Builder bankReferencePrefix(@Nullable String bankReferencePrefix);

        /** Sets the city. */
        public abstract Builder city(@Nullable String city);

        /** Sets the country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Sends payouts in AUD to this bank account. */
        public Builder defaultAudPayoutAccount(String defaultAudPayoutAccount) {
            return within("links", "default_aud_payout_account", defaultAudPayoutAccount);
        }

        /** Sends payouts in CAD to this bank account. */
        public Builder defaultCadPayoutAccount(String defaultCadPayoutAccount) {
            return within("links", "default_cad_payout_account", defaultCadPayoutAccount);
        }

        /** Sends payouts in DKK to this bank account. */
        public Builder defaultDkkPayoutAccount(String defaultDkkPayoutAccount) {
            return within("links", "default_dkk_payout_account", defaultDkkPayoutAccount);
        }

        /** Sends payouts in EUR to this bank account. */
        public Builder defaultEurPayoutAccount(String defaultEurPayoutAccount) {
            return within("links", "default_eur_payout_account", defaultEurPayoutAccount);
        }

        /** Sends payouts in GBP to this bank account. */
        public Builder defaultGbpPayoutAccount(String defaultGbpPayoutAccount) {
            return within("links", "default_gbp_payout_account", defaultGbpPayoutAccount);
        }

        /** Sends payouts in NZD to this bank account. */
        public Builder defaultNzdPayoutAccount(String defaultNzdPayoutAccount) {
            return within("links", "default_nzd_payout_account", defaultNzdPayoutAccount);
        }

        /** Sends payouts in SEK to this bank account. */
        public Builder defaultSekPayoutAccount(String defaultSekPayoutAccount) {
            return within("links", "default_sek_payout_account", defaultSekPayoutAccount);
        }

        /** Sends payouts in USD to this bank account. */
        public Builder defaultUsdPayoutAccount(String defaultUsdPayoutAccount) {
            return within("links", "default_usd_payout_account", defaultUsdPayoutAccount);
        }

        /** Names the creditor. */
        public abstract Builder name(@Nullable String name);

        /** Sets the postal code. */
        public abstract Builder postalCode(@Nullable String postalCode);

        /** Sets the county, state or province. */
        public abstract Builder region(@Nullable String region);
    }
}
