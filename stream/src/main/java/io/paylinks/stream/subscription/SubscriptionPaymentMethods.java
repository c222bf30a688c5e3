package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payment methods that a subscription offers. */
public record SubscriptionPaymentMethods(
        @Nullable Boolean visa,
        @Nullable Boolean mastercard,
        @Nullable Boolean amex,
        @Nullable Boolean bankTransfer,
        @Nullable Boolean installment,
        @Nullable Boolean qurrah,
        @Nullable Boolean subscriptionAutoRenewal,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_SubscriptionPaymentMethods_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<SubscriptionPaymentMethods, Builder> {
        Builder() {}

        /** Offers Visa cards, or not. */
        public abstract Builder visa(boolean visa);

        /** Offers Mastercard cards, or not. */
        public abstract Builder mastercard(boolean mastercard);

        /** Offers American Express cards, or not. */
        public abstract Builder amex(boolean amex);

        /** Offers bank transfer, or not. */
        public abstract Builder bankTransfer(boolean bankTransfer);

        /** Offers installments, or not; recurring products do not allow them. */
        public abstract Builder installment(boolean installment);

        /** Offers Qurrah, or not. */
        public abstract Builder qurrah(boolean qurrah);

        /** Charges each period automatically, or not. */
        public abstract Builder subscriptionAutoRenewal(boolean subscriptionAutoRenewal);
    }
}
