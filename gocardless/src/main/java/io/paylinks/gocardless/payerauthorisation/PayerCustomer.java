package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customer of a payer authorisation. */
public record PayerCustomer(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable String city,
        @Nullable String companyName,
        @Nullable String countryCode,
        @Nullable String danishIdentityNumber,
        @Nullable String email,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String locale,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String swedishIdentityNumber,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayerCustomer {
        metadata = Copies.orNull(metadata);
    }

    /** Masks the identity numbers. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new AutoBuilder_PayerCustomer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PayerCustomer_Builder(this);
    }

    /** Builds a {@code PayerCustomer}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<PayerCustomer, Builder> {
        Builder() {}

        /** The first line of the postal address. */
        public abstract Builder addressLine1(@Nullable String addressLine1);

        /** The second line of the postal address. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** The third line of the postal address. */
        public abstract Builder addressLine3(@Nullable String addressLine3);

        public abstract Builder city(@Nullable String city);

        /** The name of the company. A customer has either this, or a given name and a family name. */
        public abstract Builder companyName(@Nullable String companyName);

        /** The country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** The CPR or CVR number, which Betalingsservice mandates in DKK require. */
        public abstract Builder danishIdentityNumber(@Nullable String danishIdentityNumber);

        /** The e-mail address for notifications. */
        public abstract Builder email(@Nullable String email);

        public abstract Builder familyName(@Nullable String familyName);

        public abstract Builder givenName(@Nullable String givenName);

        /** The language of notifications, such as {@code en-GB}. */
        public abstract Builder locale(@Nullable String locale);

        public abstract Builder postalCode(@Nullable String postalCode);

        /** The county, state or province; for US customers, the two-letter code of the state. */
        public abstract Builder region(@Nullable String region);

        /** The personnummer, samordningsnummer or organisationsnummer, which Autogiro mandates in SEK require. */
        public abstract Builder swedishIdentityNumber(@Nullable String swedishIdentityNumber);
    }
}
