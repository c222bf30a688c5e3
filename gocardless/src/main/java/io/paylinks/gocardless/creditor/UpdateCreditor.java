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

    /** Builds an {@code UpdateCreditor}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateCreditor, Builder> {
        Builder() {}

        /** The first line of the postal address. */
        public abstract Builder addressLine1(@Nullable String addressLine1);

        /** The second line of the postal address. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** The third line of the postal address. */
        public abstract Builder addressLine3(@Nullable String addressLine3);

        /** The prefix of references on bank statements. */
        public abstract Builder bankReferencePrefix(@Nullable String bankReferencePrefix);

        public abstract Builder city(@Nullable String city);

        /** The country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** The id of the bank account for payouts in AUD. */
        public Builder defaultAudPayoutAccount(String defaultAudPayoutAccount) {
            return within("links", "default_aud_payout_account", defaultAudPayoutAccount);
        }

        /** The id of the bank account for payouts in CAD. */
        public Builder defaultCadPayoutAccount(String defaultCadPayoutAccount) {
            return within("links", "default_cad_payout_account", defaultCadPayoutAccount);
        }

        /** The id of the bank account for payouts in DKK. */
        public Builder defaultDkkPayoutAccount(String defaultDkkPayoutAccount) {
            return within("links", "default_dkk_payout_account", defaultDkkPayoutAccount);
        }

        /** The id of the bank account for payouts in EUR. */
        public Builder defaultEurPayoutAccount(String defaultEurPayoutAccount) {
            return within("links", "default_eur_payout_account", defaultEurPayoutAccount);
        }

        /** The id of the bank account for payouts in GBP. */
        public Builder defaultGbpPayoutAccount(String defaultGbpPayoutAccount) {
            return within("links", "default_gbp_payout_account", defaultGbpPayoutAccount);
        }

        /** The id of the bank account for payouts in NZD. */
        public Builder defaultNzdPayoutAccount(String defaultNzdPayoutAccount) {
            return within("links", "default_nzd_payout_account", defaultNzdPayoutAccount);
        }

        /** The id of the bank account for payouts in SEK. */
        public Builder defaultSekPayoutAccount(String defaultSekPayoutAccount) {
            return within("links", "default_sek_payout_account", defaultSekPayoutAccount);
        }

        /** The id of the bank account for payouts in USD. */
        public Builder defaultUsdPayoutAccount(String defaultUsdPayoutAccount) {
            return within("links", "default_usd_payout_account", defaultUsdPayoutAccount);
        }

        public abstract Builder name(@Nullable String name);

        public abstract Builder postalCode(@Nullable String postalCode);

        /** The county, state or province. */
        public abstract Builder region(@Nullable String region);
    }
}
