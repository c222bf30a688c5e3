package io.paylinks.gocardless.billingrequestflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.customer.CustomerBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The known details of the customer, with which the pages are prefilled. */
public record PrefilledCustomer(
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
        @Nullable String language,
        @Nullable String phoneNumber,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String swedishIdentityNumber,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    /** Masks the identity numbers. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new AutoBuilder_PrefilledCustomer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PrefilledCustomer_Builder(this);
    }

    /** Builds a {@code PrefilledCustomer}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends CustomerBuilder<PrefilledCustomer, Builder> {
        Builder() {}
    }
}
