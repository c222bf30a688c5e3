package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to add the payer's name and address to a billing request. */
public record CollectCustomerDetails(
        @Nullable Customer customer,
        @Nullable CustomerBillingDetail customerBillingDetail,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CollectCustomerDetails_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CollectCustomerDetails_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CollectCustomerDetails, Builder> {
        Builder() {}

        /** Says who the payer is. */
        public abstract Builder customer(@Nullable Customer customer);

        /** Says where the payer lives. */
        public abstract Builder customerBillingDetail(@Nullable CustomerBillingDetail customerBillingDetail);
    }

    /** Who the payer is. */
    public record Customer(
            @Nullable String companyName,
            @Nullable String email,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String language,
            @Nullable Map<String, @Nullable String> metadata,
            @Nullable String phoneNumber,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Customer {
            metadata = Copies.orNull(metadata);
        }

        public static Builder builder() {
            return new AutoBuilder_CollectCustomerDetails_Customer_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CollectCustomerDetails_Customer_Builder(this);
        }

        @AutoBuilder
        public abstract static class Builder extends MetadataBuilder<Customer, Builder> {
            Builder() {}

            /** Names the company; a customer has this or a given and a family name. */
            public abstract Builder companyName(@Nullable String companyName);

            /** Sends notifications to this address. */
            public abstract Builder email(@Nullable String email);

            /** Sets the family name. */
            public abstract Builder familyName(@Nullable String familyName);

            /** Sets the given name. */
            public abstract Builder givenName(@Nullable String givenName);

            /** Writes notifications in this language, as an ISO 639-1 code such as {@code en}. */
            public abstract Builder language(@Nullable String language);

            /** Stores the phone number, in E.164 form such as {@code +441234567890}. */
            public abstract Builder phoneNumber(@Nullable String phoneNumber);
        }
    }

    /** Where the payer lives, and the numbers that some schemes need. */
    public record CustomerBillingDetail(
            @Nullable String addressLine1,
            @Nullable String addressLine2,
            @Nullable String addressLine3,
            @Nullable String city,
            @Nullable String countryCode,
            @Nullable String danishIdentityNumber,
            @Nullable String ipAddress,
            @Nullable String postalCode,
            @Nullable String region,
            @Nullable String swedishIdentityNumber,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        /** Masks the identity numbers. */
        @Override
        public String toString() {
            return Masking.toString(this);
        }

        public static Builder builder() {
            return new AutoBuilder_CollectCustomerDetails_CustomerBillingDetail_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CollectCustomerDetails_CustomerBillingDetail_Builder(this);
        }

        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<CustomerBillingDetail, Builder> {
            Builder() {}

            /** Sets the first line of the postal address. */
            public abstract Builder addressLine1(@Nullable String addressLine1);

            /** Adds a second line. */
            public abstract Builder addressLine2(@Nullable String addressLine2);

            /** Adds a third line. */
            public abstract Builder addressLine3(@Nullable String addressLine3);

            /** Sets the city. */
            public abstract Builder city(@Nullable String city);

            /** Sets the country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
            public abstract Builder countryCode(@Nullable String countryCode);

            /** Stores the CPR or CVR number, which a Betalingsservice mandate in DKK needs. */
            public abstract Builder danishIdentityNumber(@Nullable String danishIdentityNumber);

            /** Gives the payer's IP address; some schemes ask for it. */
            public abstract Builder ipAddress(@Nullable String ipAddress);

            /** Sets the postal code. */
            public abstract Builder postalCode(@Nullable String postalCode);

            /** Sets the county, state or province; US customers need the two letters of their state. */
            public abstract Builder region(@Nullable String region);

            /**
             * Stores the personnummer, samordningsnummer or organisationsnummer, which an Autogiro mandate in SEK
             * needs.
             */
            public abstract Builder swedishIdentityNumber(@Nullable String swedishIdentityNumber);
        }
    }
}
