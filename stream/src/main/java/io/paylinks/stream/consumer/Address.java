package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A postal address. To create one, line 1, city and country are needed.
 *
 * @param addressLine1 the first line
 * @param addressLine2 the second line
 * @param city the city
 * @param postalCode the postal code
 * @param country the country
 * @param extra fields that are not modelled
 */
public record Address(
        @JsonProperty("address_line_1") String addressLine1,
        @JsonProperty("address_line_2") @Nullable String addressLine2,
        String city,
        @Nullable String postalCode,
        String country,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Address {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_Address_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the first line. Required. */
        public abstract Builder addressLine1(String addressLine1);

        /** Sets the second line. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** Sets the city. Required. */
        public abstract Builder city(String city);

        /** Sets the postal code. */
        public abstract Builder postalCode(@Nullable String postalCode);

        /** Sets the country. Required. */
        public abstract Builder country(String country);

        abstract Address autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public Address build() {
            return Requests.build(Address.class, this::autoBuild);
        }
    }
}
