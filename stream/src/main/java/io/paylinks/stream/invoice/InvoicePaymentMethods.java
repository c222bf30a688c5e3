package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways to pay that an invoice offers. To create one, all but {@code qurrah} are needed.
 *
 * @param mada mada cards
 * @param visa Visa cards
 * @param mastercard Mastercard cards
 * @param amex American Express cards
 * @param bankTransfer bank transfer
 * @param installment installments; not for recurring products
 * @param qurrah Qurrah
 * @param extra fields that are not modelled
 */
public record InvoicePaymentMethods(
        Boolean mada,
        Boolean visa,
        Boolean mastercard,
        Boolean amex,
        Boolean bankTransfer,
        Boolean installment,
        @Nullable Boolean qurrah,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public InvoicePaymentMethods {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_InvoicePaymentMethods_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets mada cards. Required. */
        public abstract Builder mada(Boolean mada);

        /** Sets Visa cards. Required. */
        public abstract Builder visa(Boolean visa);

        /** Sets Mastercard cards. Required. */
        public abstract Builder mastercard(Boolean mastercard);

        /** Sets American Express cards. Required. */
        public abstract Builder amex(Boolean amex);

        /** Sets bank transfer. Required. */
        public abstract Builder bankTransfer(Boolean bankTransfer);

        /** Sets installments; not for recurring products. Required. */
        public abstract Builder installment(Boolean installment);

        /** Sets Qurrah; {@code false} unless set. */
        public abstract Builder qurrah(@Nullable Boolean qurrah);

        abstract InvoicePaymentMethods autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public InvoicePaymentMethods build() {
            return Requests.build(InvoicePaymentMethods.class, this::autoBuild);
        }
    }
}
