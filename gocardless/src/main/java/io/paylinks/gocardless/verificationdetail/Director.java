package io.paylinks.gocardless.verificationdetail;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Masking;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A director of a company. */
public record Director(
        @Nullable String city,
        @Nullable String countryCode,
        @Nullable LocalDate dateOfBirth,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String postalCode,
        @Nullable String street,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    /** Masks the date of birth. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new AutoBuilder_Director_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_Director_Builder(this);
    }

    /** Builds a {@code Director}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Director, Builder> {
        Builder() {}

        public abstract Builder city(@Nullable String city);

        /** The country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
        public abstract Builder countryCode(@Nullable String countryCode);

        public abstract Builder dateOfBirth(@Nullable LocalDate dateOfBirth);

        public abstract Builder familyName(@Nullable String familyName);

        public abstract Builder givenName(@Nullable String givenName);

        public abstract Builder postalCode(@Nullable String postalCode);

        /** The street and number. */
        public abstract Builder street(@Nullable String street);
    }
}
