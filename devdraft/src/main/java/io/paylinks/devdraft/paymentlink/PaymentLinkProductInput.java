package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product to put on a payment link.
 *
 * @param productId the product
 * @param quantity how many
 * @param extra fields that are not modelled
 */
public record PaymentLinkProductInput(
        String productId, Integer quantity, @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public PaymentLinkProductInput {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_PaymentLinkProductInput_Builder().extra(Map.of()).quantity(1);
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder {
        private final Map<String, @Nullable Object> added = new LinkedHashMap<>();

        Builder() {}

        /** Sets the product. Required. */
        public abstract Builder productId(String productId);

        /** Sets how many; {@code 1} unless set. */
        public abstract Builder quantity(Integer quantity);

        /** Adds a field that is not modelled, under its wire name; null is sent as null. */
        public Builder extra(String name, @Nullable Object value) {
            added.put(name, value);
            return extra(added);
        }

        abstract Builder extra(Map<String, @Nullable Object> extra);

        abstract PaymentLinkProductInput autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public PaymentLinkProductInput build() {
            return Requests.build(PaymentLinkProductInput.class, this::autoBuild);
        }
    }
}
