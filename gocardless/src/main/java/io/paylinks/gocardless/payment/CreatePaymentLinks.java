package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new payment belongs to.
 *
 * @param mandate the mandate it is collected through
 * @param extra fields that are not modelled
 */
public record CreatePaymentLinks(
        @Nullable String mandate, @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreatePaymentLinks {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreatePaymentLinks_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder {
        private final Map<String, @Nullable Object> added = new LinkedHashMap<>();

        Builder() {}

        /** Sets the mandate it is collected through. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Adds a field that is not modelled, under its wire name; null is sent as null. */
        public Builder extra(String name, @Nullable Object value) {
            added.put(name, value);
            return extra(added);
        }

        abstract Builder extra(Map<String, @Nullable Object> extra);

        abstract CreatePaymentLinks autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreatePaymentLinks build() {
            return Requests.build(CreatePaymentLinks.class, this::autoBuild);
        }
    }
}
