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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateProductPrice, Builder> {
        Builder() {}

        /** Sells the product in this currency. Required. */
        public abstract Builder currency(CurrencyCode currency);

        /** Sells the product at this price, in major units; at least 1. Required. */
        public abstract Builder amount(BigDecimal amount);

        /** Includes VAT in the price; {@code true} unless set. */
        public abstract Builder isPriceInclusiveOfVat(boolean isPriceInclusiveOfVat);

        /** Exempts the price from VAT; {@code false} unless set. */
        public abstract Builder isPriceExemptFromVat(boolean isPriceExemptFromVat);
    }
}
