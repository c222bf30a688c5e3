package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways to pay that a link offers.
 *
 * @param visa Visa cards
 * @param mastercard Mastercard cards
 * @param amex American Express cards
 * @param bankTransfer bank transfer
 * @param installment installments; not for recurring products
 * @param extra fields that are not modelled
 */
public record PaymentMethods(
        @Nullable Boolean visa,
        @Nullable Boolean mastercard,
        @Nullable Boolean amex,
        @Nullable Boolean bankTransfer,
        @Nullable Boolean installment,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public PaymentMethods {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_PaymentMethods_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets Visa cards; {@code false} unless set. */
        public abstract Builder visa(@Nullable Boolean visa);

        /** Sets Mastercard cards; {@code false} unless set. */
        public abstract Builder mastercard(@Nullable Boolean mastercard);

        /** Sets American Express cards; {@code false} unless set. */
        public abstract Builder amex(@Nullable Boolean amex);

        /** Sets bank transfer; {@code false} unless set. */
        public abstract Builder bankTransfer(@Nullable Boolean bankTransfer);

        /** Sets installments; not for recurring products; {@code false} unless set. */
        public abstract Builder installment(@Nullable Boolean installment);

        abstract PaymentMethods autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public PaymentMethods build() {
            return Requests.build(PaymentMethods.class, this::autoBuild);
        }
    }
}
