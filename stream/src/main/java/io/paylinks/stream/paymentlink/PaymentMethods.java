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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<PaymentMethods, Builder> {
        Builder() {}

        /** Offers Visa cards; {@code false} unless set. */
        public abstract Builder visa(boolean visa);

        /** Offers Mastercard cards; {@code false} unless set. */
        public abstract Builder mastercard(boolean mastercard);

        /** Offers American Express cards; {@code false} unless set. */
        public abstract Builder amex(boolean amex);

        /** Offers bank transfer; {@code false} unless set. */
        public abstract Builder bankTransfer(boolean bankTransfer);

        /** Offers installments, which recurring products do not allow; {@code false} unless set. */
        public abstract Builder installment(boolean installment);
    }
}
