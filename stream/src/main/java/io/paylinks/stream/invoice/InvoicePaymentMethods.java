package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payment methods that an invoice offers. A request requires all but {@code qurrah}. */
public record InvoicePaymentMethods(
        @Nullable Boolean mada,
        @Nullable Boolean visa,
        @Nullable Boolean mastercard,
        @Nullable Boolean amex,
        @Nullable Boolean bankTransfer,
        @Nullable Boolean installment,
        @Nullable Boolean qurrah,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_InvoicePaymentMethods_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_InvoicePaymentMethods_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<InvoicePaymentMethods, Builder> {
        Builder() {}

        /** Whether to offer mada cards. Required. */
        public abstract Builder mada(boolean mada);

        /** Whether to offer Visa cards. Required. */
        public abstract Builder visa(boolean visa);

        /** Whether to offer Mastercard cards. Required. */
        public abstract Builder mastercard(boolean mastercard);

        /** Whether to offer American Express cards. Required. */
        public abstract Builder amex(boolean amex);

        /** Whether to offer bank transfer. Required. */
        public abstract Builder bankTransfer(boolean bankTransfer);

        /** Whether to offer installments, which recurring products do not allow. Required. */
        public abstract Builder installment(boolean installment);

        /** Whether to offer Qurrah. Default: {@code false}. */
        public abstract Builder qurrah(boolean qurrah);

        @Override
        protected void check(InvoicePaymentMethods request) {
            require(
                    "mada",
                    request.mada,
                    "visa",
                    request.visa,
                    "mastercard",
                    request.mastercard,
                    "amex",
                    request.amex,
                    "bankTransfer",
                    request.bankTransfer,
                    "installment",
                    request.installment);
        }
    }
}
