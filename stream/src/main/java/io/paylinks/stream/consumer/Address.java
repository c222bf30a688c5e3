package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A postal address. A request needs line 1, city and country. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Address, Builder> {
        Builder() {}

        /** Sets street and number. Required. */
        public abstract Builder addressLine1(String addressLine1);

        /** Adds a second line, such as a district. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** Sets the city. Required. */
        public abstract Builder city(String city);

        /** Sets the postal code. */
        public abstract Builder postalCode(@Nullable String postalCode);

        /** Sets the country. Required. */
        public abstract Builder country(String country);

        @Override
        protected void check(Address request) {
            require("addressLine1", request.addressLine1, "city", request.city, "country", request.country);
        }
    }
}
