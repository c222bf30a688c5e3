package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product to sell through a payment link. */
public record PaymentLinkProductInput(
        String productId, Integer quantity, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_PaymentLinkProductInput_Builder().quantity(1);
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PaymentLinkProductInput_Builder(this);
    }

    /** Builds a {@code PaymentLinkProductInput}. Required: {@link #productId}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<PaymentLinkProductInput, Builder> {
        Builder() {}

        /** Required. The id of the product to sell. */
        public abstract Builder productId(String productId);

        /** The quantity. Default: {@code 1}. */
        public abstract Builder quantity(int quantity);
    }
}
