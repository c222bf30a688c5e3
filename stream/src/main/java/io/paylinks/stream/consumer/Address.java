package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A postal address. A request requires line 1, city and country. */
public record Address(
        @JsonProperty("address_line_1") @Nullable String addressLine1,
        @JsonProperty("address_line_2") @Nullable String addressLine2,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String country,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_Address_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_Address_Builder(this);
    }

    /** Builds an {@code Address}. Required: {@link #addressLine1}, {@link #city} and {@link #country}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Address, Builder> {
        Builder() {}

        /** Required. The street and number. */
        public abstract Builder addressLine1(String addressLine1);

        /** A second line, such as a district. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** Required. The city. */
        public abstract Builder city(String city);

        public abstract Builder postalCode(@Nullable String postalCode);

        /** Required. The country. */
        public abstract Builder country(String country);

        @Override
        protected void check(Address request) {
            require("addressLine1", request.addressLine1, "city", request.city, "country", request.country);
        }
    }
}
