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

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_SubscriptionPaymentMethods_Builder(this);
    }

    /** Builds a {@code SubscriptionPaymentMethods}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<SubscriptionPaymentMethods, Builder> {
        Builder() {}

        /** Whether to offer Visa cards. */
        public abstract Builder visa(boolean visa);

        /** Whether to offer Mastercard cards. */
        public abstract Builder mastercard(boolean mastercard);

        /** Whether to offer American Express cards. */
        public abstract Builder amex(boolean amex);

        /** Whether to offer bank transfer. */
        public abstract Builder bankTransfer(boolean bankTransfer);

        /** Whether to offer installments, which recurring products do not allow. */
        public abstract Builder installment(boolean installment);

        /** Whether to offer Qurrah. */
        public abstract Builder qurrah(boolean qurrah);

        /** Whether each period is charged automatically. */
        public abstract Builder subscriptionAutoRenewal(boolean subscriptionAutoRenewal);
    }
}
