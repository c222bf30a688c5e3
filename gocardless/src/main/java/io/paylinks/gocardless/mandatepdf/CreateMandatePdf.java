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
 * A request to create a PDF of a mandate: of an existing one by its id, or of an unsigned one by bank details and
 * scheme.
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

    /** Masks the account number, bank code, branch code, IBAN and identity numbers. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /** Builds a {@code CreateMandatePdf}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateMandatePdf, Builder> {
        Builder() {}

        /** The name of the account holder, as known to the bank; shown in capitals. */
        public abstract Builder accountHolderName(@Nullable String accountHolderName);

        /** The account number, for local details. */
        public abstract Builder accountNumber(@Nullable String accountNumber);

        /** The type of the account; only for the United States. */
        public abstract Builder accountType(@Nullable AccountType accountType);

        /** The first line of the postal address. */
        public abstract Builder addressLine1(@Nullable String addressLine1);

        /** The second line of the postal address. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** The third line of the postal address. */
        public abstract Builder addressLine3(@Nullable String addressLine3);

        /** The bank code, in countries that have one. */
        public abstract Builder bankCode(@Nullable String bankCode);

        /** The BIC of the bank. */
        public abstract Builder bic(@Nullable String bic);

        /** The branch code, such as a sort code, in countries that have one. */
        public abstract Builder branchCode(@Nullable String branchCode);

        public abstract Builder city(@Nullable String city);

        /** The name of the company. A customer has either this, or a given name and a family name. */
        public abstract Builder companyName(@Nullable String companyName);

        /** The country of the account, as an ISO 3166-1 alpha-2 code. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** The CPR or CVR number, which Betalingsservice mandates in DKK require. */
        public abstract Builder danishIdentityNumber(@Nullable String danishIdentityNumber);

        public abstract Builder familyName(@Nullable String familyName);

        public abstract Builder givenName(@Nullable String givenName);

        /** The IBAN, instead of local details. */
        public abstract Builder iban(@Nullable String iban);

        /** The id of an existing mandate. No other fields are then required. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }

        public abstract Builder mandateReference(@Nullable String mandateReference);

        /** The payer's IP address; only for ACH. */
        public abstract Builder payerIpAddress(@Nullable String payerIpAddress);

        /** The phone number, in E.164 format such as {@code +441234567890}. */
        public abstract Builder phoneNumber(@Nullable String phoneNumber);

        public abstract Builder postalCode(@Nullable String postalCode);

        /** The county, state or province; for US customers, the two-letter code of the state. */
        public abstract Builder region(@Nullable String region);

        /** The scheme; required without an existing mandate. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        /** The date of the signature. Default: the PDF has space for a signature. */
        public abstract Builder signatureDate(@Nullable LocalDate signatureDate);

        /** The regular amount, in minor units; only for ACH. */
        public abstract Builder subscriptionAmount(long subscriptionAmount);

        /** The frequency of collection: {@code weekly}, {@code monthly} or {@code yearly}; only for ACH. */
        public abstract Builder subscriptionFrequency(@Nullable String subscriptionFrequency);

        /** The personnummer, samordningsnummer or organisationsnummer, which Autogiro mandates in SEK require. */
        public abstract Builder swedishIdentityNumber(@Nullable String swedishIdentityNumber);
    }
}
