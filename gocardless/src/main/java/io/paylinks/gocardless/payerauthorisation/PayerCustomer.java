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

    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<PayerCustomer, Builder> {
        Builder() {}

        /** Sets the first line of the postal address. */
        public abstract Builder addressLine1(@Nullable String addressLine1);

        /** Adds a second line. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** Adds a third line. */
        public abstract Builder addressLine3(@Nullable String addressLine3);

        /** Sets the city. */
        public abstract Builder city(@Nullable String city);

        /** Names the company; a customer has this or a given and a family name. */
        public abstract Builder companyName(@Nullable String companyName);

        /** Sets the country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Stores the CPR or CVR number, which a Betalingsservice mandate in DKK needs. */
        public abstract Builder danishIdentityNumber(@Nullable String danishIdentityNumber);

        /** Sends notifications to this address. */
        public abstract Builder email(@Nullable String email);

        /** Sets the family name. */
        public abstract Builder familyName(@Nullable String familyName);

        /** Sets the given name. */
        public abstract Builder givenName(@Nullable String givenName);

        /** Writes notifications in this language, such as {@code en-GB}. */
        public abstract Builder locale(@Nullable String locale);

        /** Sets the postal code. */
        public abstract Builder postalCode(@Nullable String postalCode);

        /** Sets the county, state or province; US customers need the two letters of their state. */
        public abstract Builder region(@Nullable String region);

        /**
         * Stores the personnummer, samordningsnummer or organisationsnummer, which an Autogiro mandate in SEK needs.
         */
        public abstract Builder swedishIdentityNumber(@Nullable String swedishIdentityNumber);
    }
}
