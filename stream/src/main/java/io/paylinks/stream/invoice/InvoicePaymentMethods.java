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

    /**
     * Builds an {@code InvoicePaymentMethods}. Required: {@link #mada}, {@link #visa}, {@link #mastercard},
     * {@link #amex}, {@link #bankTransfer} and {@link #installment}.
     */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<InvoicePaymentMethods, Builder> {
        Builder() {}

        /** Required. Whether to offer mada cards. */
        public abstract Builder mada(boolean mada);

        /** Required. Whether to offer Visa cards. */
        public abstract Builder visa(boolean visa);

        /** Required. Whether to offer Mastercard cards. */
        public abstract Builder mastercard(boolean mastercard);

        /** Required. Whether to offer American Express cards. */
        public abstract Builder amex(boolean amex);

        /** Required. Whether to offer bank transfer. */
        public abstract Builder bankTransfer(boolean bankTransfer);

        /** Required. Whether to offer installments, which recurring products do not allow. */
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
