package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways to pay that a subscription offers.
 *
 * @param visa Visa cards
 * @param mastercard Mastercard cards
 * @param amex American Express cards
 * @param bankTransfer bank transfer
 * @param installment installments; not for recurring products
 * @param qurrah Qurrah
 * @param subscriptionAutoRenewal automatic renewal
 * @param extra fields that are not modelled
 */
public record SubscriptionPaymentMethods(
        @Nullable Boolean visa,
        @Nullable Boolean mastercard,
        @Nullable Boolean amex,
        @Nullable Boolean bankTransfer,
        @Nullable Boolean installment,
        @Nullable Boolean qurrah,
        @Nullable Boolean subscriptionAutoRenewal,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public SubscriptionPaymentMethods {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_SubscriptionPaymentMethods_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets Visa cards. */
        public abstract Builder visa(@Nullable Boolean visa);

        /** Sets Mastercard cards. */
        public abstract Builder mastercard(@Nullable Boolean mastercard);

        /** Sets American Express cards. */
        public abstract Builder amex(@Nullable Boolean amex);

        /** Sets bank transfer. */
        public abstract Builder bankTransfer(@Nullable Boolean bankTransfer);

        /** Sets installments; not for recurring products. */
        public abstract Builder installment(@Nullable Boolean installment);

        /** Sets Qurrah. */
        public abstract Builder qurrah(@Nullable Boolean qurrah);

        /** Sets automatic renewal. */
        public abstract Builder subscriptionAutoRenewal(@Nullable Boolean subscriptionAutoRenewal);

        abstract SubscriptionPaymentMethods autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public SubscriptionPaymentMethods build() {
            return Requests.build(SubscriptionPaymentMethods.class, this::autoBuild);
        }
    }
}
