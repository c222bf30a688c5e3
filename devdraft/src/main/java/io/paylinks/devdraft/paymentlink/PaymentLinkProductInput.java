package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
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
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the product. Required. */
        public abstract Builder productId(String productId);

        /** Sets how many; {@code 1} unless set. */
        public abstract Builder quantity(Integer quantity);

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
