package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price to add to a product.
 *
 * @param currency its currency
 * @param amount the price in major units
 * @param isPriceInclusiveOfVat whether the price contains VAT
 * @param isPriceExemptFromVat whether no VAT is due
 * @param extra fields that are not modelled
 */
public record CreateProductPrice(
        CurrencyCode currency,
        BigDecimal amount,
        @Nullable Boolean isPriceInclusiveOfVat,
        @Nullable Boolean isPriceExemptFromVat,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateProductPrice {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateProductPrice_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets its currency. Required. */
        public abstract Builder currency(CurrencyCode currency);

        /** Sets the price in major units; at least 1. Required. */
        public abstract Builder amount(BigDecimal amount);

        /** Sets whether the price contains VAT; {@code true} unless set. */
        public abstract Builder isPriceInclusiveOfVat(@Nullable Boolean isPriceInclusiveOfVat);

        /** Sets whether no VAT is due; {@code false} unless set. */
        public abstract Builder isPriceExemptFromVat(@Nullable Boolean isPriceExemptFromVat);

        abstract CreateProductPrice autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateProductPrice build() {
            return Requests.build(CreateProductPrice.class, this::autoBuild);
        }
    }
}
