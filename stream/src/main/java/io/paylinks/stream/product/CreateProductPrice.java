package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A price of a product in one currency. */
public record CreateProductPrice(
        CurrencyCode currency,
        BigDecimal amount,
        @Nullable Boolean isPriceInclusiveOfVat,
        @Nullable Boolean isPriceExemptFromVat,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateProductPrice_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateProductPrice_Builder(this);
    }

    /** Builds a {@code CreateProductPrice}. Required: {@link #currency} and {@link #amount}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateProductPrice, Builder> {
        Builder() {}

        /** Required. The currency. */
        public abstract Builder currency(CurrencyCode currency);

        /** Required. The price in major units; at least 1. */
        public abstract Builder amount(BigDecimal amount);

        /** Whether the price includes VAT. Default: {@code true}. */
        public abstract Builder isPriceInclusiveOfVat(boolean isPriceInclusiveOfVat);

        /** Whether the price is exempt from VAT. Default: {@code false}. */
        public abstract Builder isPriceExemptFromVat(boolean isPriceExemptFromVat);
    }
}
