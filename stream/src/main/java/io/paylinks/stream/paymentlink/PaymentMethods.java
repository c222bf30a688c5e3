package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payment methods that a payment link offers. */
public record PaymentMethods(
        @Nullable Boolean visa,
        @Nullable Boolean mastercard,
        @Nullable Boolean amex,
        @Nullable Boolean bankTransfer,
        @Nullable Boolean installment,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_PaymentMethods_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PaymentMethods_Builder(this);
    }

    /** Builds a {@code PaymentMethods}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<PaymentMethods, Builder> {
        Builder() {}

        /** Whether to offer Visa cards. Default: {@code false}. */
        public abstract Builder visa(boolean visa);

        /** Whether to offer Mastercard cards. Default: {@code false}. */
        public abstract Builder mastercard(boolean mastercard);

        /** Whether to offer American Express cards. Default: {@code false}. */
        public abstract Builder amex(boolean amex);

        /** Whether to offer bank transfer. Default: {@code false}. */
        public abstract Builder bankTransfer(boolean bankTransfer);

        /** Whether to offer installments, which recurring products do not allow. Default: {@code false}. */
        public abstract Builder installment(boolean installment);
    }
}
