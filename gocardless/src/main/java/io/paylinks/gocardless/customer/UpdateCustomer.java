package io.paylinks.gocardless.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a customer. Fields that are not set remain unchanged. */
public record UpdateCustomer(
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
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String phoneNumber,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String swedishIdentityNumber,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateCustomer {
        metadata = Copies.orNull(metadata);
    }

    /** Masks the identity numbers. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdateCustomer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateCustomer_Builder(this);
    }

    /** Builds an {@code UpdateCustomer}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends CustomerBuilder<UpdateCustomer, Builder> {
        Builder() {}

        /**
         * Your own values, which GoCardless stores and returns: at most 3 keys of at most 50 characters, with values of
         * at most 500.
         */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Adds an entry to the metadata, or replaces the value of its key. */
        public Builder metadata(String key, @Nullable String value) {
            return metadata(with(metadata(), "key", key, value));
        }

        abstract @Nullable Map<String, @Nullable String> metadata();
    }
}
