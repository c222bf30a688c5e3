package io.paylinks.gocardless.mandatepdf;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.Scheme;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a PDF of a mandate: of one that exists, by its id; or of one that is still to be signed, by bank
 * details and a scheme.
 */
public record CreateMandatePdf(
        @Nullable String accountHolderName,
        @Nullable String accountNumber,
        @Nullable AccountType accountType,
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable String bankCode,
        @Nullable String bic,
        @Nullable String branchCode,
        @Nullable String city,
        @Nullable String companyName,
        @Nullable String countryCode,
        @Nullable String danishIdentityNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String iban,
        @Nullable String mandateReference,
        @Nullable String payerIpAddress,
        @Nullable String phoneNumber,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable Scheme scheme,
        @Nullable LocalDate signatureDate,
        @Nullable Long subscriptionAmount,
        @Nullable String subscriptionFrequency,
        @Nullable String swedishIdentityNumber,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateMandatePdf_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateMandatePdf_Builder(this);
    }

    /** Masks account number, bank code, branch code, IBAN and the identity numbers. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateMandatePdf, Builder> {
        Builder() {}

        /** Names the holder of the account, as the bank knows it; shown in capitals. */
        public abstract Builder accountHolderName(@Nullable String accountHolderName);

        /** Gives the account number, for local details. */
        public abstract Builder accountNumber(@Nullable String accountNumber);

        /** Says which type of account it is; only for the United States. */
        public abstract Builder accountType(@Nullable AccountType accountType);

        /** Sets the first line of the postal address. */
        public abstract Builder addressLine1(@Nullable String addressLine1);

        /** Adds a second line. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** Adds a third line. */
        public abstract Builder addressLine3(@Nullable String addressLine3);

        /** Gives the bank code, in countries that have one. */
        public abstract Builder bankCode(@Nullable String bankCode);

        /** Gives the BIC of the bank. */
        public abstract Builder bic(@Nullable String bic);

        /** Gives the branch code, such as a sort code, in countries that have one. */
        public abstract Builder branchCode(@Nullable String branchCode);

        /** Sets the city. */
        public abstract Builder city(@Nullable String city);

        /** Names the company; a customer has this or a given and a family name. */
        public abstract Builder companyName(@Nullable String companyName);

        /** Says in which country the account is, as an ISO 3166-1 alpha-2 code. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Shows this creditor. Default: the only one. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Stores the CPR or CVR number, which a Betalingsservice mandate in DKK needs. */
        public abstract Builder danishIdentityNumber(@Nullable String danishIdentityNumber);

        /** Sets the family name. */
        public abstract Builder familyName(@Nullable String familyName);

        /** Sets the given name. */
        public abstract Builder givenName(@Nullable String givenName);

        /** Gives the IBAN, instead of local details. */
        public abstract Builder iban(@Nullable String iban);

        /** Shows this mandate; nothing else is needed then. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }

        /** Shows this reference. */
        public abstract Builder mandateReference(@Nullable String mandateReference);

        /** Shows the payer's IP address; only for ACH. */
        public abstract Builder payerIpAddress(@Nullable String payerIpAddress);

        /** Stores the phone number, in E.164 form such as {@code +441234567890}. */
        public abstract Builder phoneNumber(@Nullable String phoneNumber);

        /** Sets the postal code. */
        public abstract Builder postalCode(@Nullable String postalCode);

        /** Sets the county, state or province; US customers need the two letters of their state. */
        public abstract Builder region(@Nullable String region);

        /** Shows a mandate of this scheme; needed without a mandate. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        /** Says that it was signed on this day; otherwise there is room for a signature. */
        public abstract Builder signatureDate(@Nullable LocalDate signatureDate);

        /** Shows this regular amount, in minor units; only for ACH. */
        public abstract Builder subscriptionAmount(long subscriptionAmount);

        /** Shows how often it is collected: {@code weekly}, {@code monthly} or {@code yearly}; only for ACH. */
        public abstract Builder subscriptionFrequency(@Nullable String subscriptionFrequency);

        /**
         * Stores the personnummer, samordningsnummer or organisationsnummer, which an Autogiro mandate in SEK needs.
         */
        public abstract Builder swedishIdentityNumber(@Nullable String swedishIdentityNumber);
    }
}
