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

    /** Builds a {@code CollectCustomerDetails}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CollectCustomerDetails, Builder> {
        Builder() {}

        /** The payer. */
        public abstract Builder customer(@Nullable Customer customer);

        /** The payer's address and identity numbers. */
        public abstract Builder customerBillingDetail(@Nullable CustomerBillingDetail customerBillingDetail);
    }

    /** The payer. */
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

        /** Builds a {@code CollectCustomerDetails.Customer}. All fields are optional. */
        @AutoBuilder
        public abstract static class Builder extends MetadataBuilder<Customer, Builder> {
            Builder() {}

            /** The name of the company. A customer has either this, or a given name and a family name. */
            public abstract Builder companyName(@Nullable String companyName);

            /** The e-mail address for notifications. */
            public abstract Builder email(@Nullable String email);

            public abstract Builder familyName(@Nullable String familyName);

            public abstract Builder givenName(@Nullable String givenName);

            /** The language of notifications, as an ISO 639-1 code such as {@code en}. */
            public abstract Builder language(@Nullable String language);

            /** The phone number, in E.164 format such as {@code +441234567890}. */
            public abstract Builder phoneNumber(@Nullable String phoneNumber);
        }
    }

    /** The payer's address, and the identity numbers that some schemes require. */
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

        /** Builds a {@code CollectCustomerDetails.CustomerBillingDetail}. All fields are optional. */
        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<CustomerBillingDetail, Builder> {
            Builder() {}

            /** The first line of the postal address. */
            public abstract Builder addressLine1(@Nullable String addressLine1);

            /** The second line of the postal address. */
            public abstract Builder addressLine2(@Nullable String addressLine2);

            /** The third line of the postal address. */
            public abstract Builder addressLine3(@Nullable String addressLine3);

            public abstract Builder city(@Nullable String city);

            /** The country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
            public abstract Builder countryCode(@Nullable String countryCode);

            /** The CPR or CVR number, which Betalingsservice mandates in DKK require. */
            public abstract Builder danishIdentityNumber(@Nullable String danishIdentityNumber);

            /** The payer's IP address; required by some schemes. */
            public abstract Builder ipAddress(@Nullable String ipAddress);

            public abstract Builder postalCode(@Nullable String postalCode);

            /** The county, state or province; for US customers, the two-letter code of the state. */
            public abstract Builder region(@Nullable String region);

            /** The personnummer, samordningsnummer or organisationsnummer, which Autogiro mandates in SEK require. */
            public abstract Builder swedishIdentityNumber(@Nullable String swedishIdentityNumber);
        }
    }
}
