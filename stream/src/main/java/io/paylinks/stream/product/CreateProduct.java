package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a product. At least one price is needed: {@code price(…)} adds one.
 *
 * @param name its name
 * @param description a text about it
 * @param price one price in major units; the API prefers a list of prices
 * @param prices one price for each currency
 * @param isOneTime whether it was made for one sale
 * @param type how it is charged: {@code ONE_OFF}, {@code RECURRING} or {@code METERED}
 * @param recurringInterval how often it recurs; null if it does not
 * @param recurringIntervalCount how many intervals lie between two charges
 * @param isPriceExemptFromVat whether no VAT is due
 * @param isPriceInclusiveOfVat whether the price contains VAT
 * @param extra fields that are not modelled
 */
public record CreateProduct(
        String name,
        @Nullable String description,
        @Nullable BigDecimal price,
        @Nullable List<CreateProductPrice> prices,
        @Nullable Boolean isOneTime,
        ProductType type,
        @Nullable RecurringInterval recurringInterval,
        @Nullable Integer recurringIntervalCount,
        @Nullable Boolean isPriceExemptFromVat,
        @Nullable Boolean isPriceInclusiveOfVat,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateProduct {
        prices = prices == null ? null : Copies.list(prices);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateProduct_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<CreateProductPrice> pricesAdded = new ArrayList<>();

        Builder() {}

        /** Sets its name; 1 to 160 characters. Required. */
        public abstract Builder name(String name);

        /** Sets a text about it; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        /** Sets one price in major units; the API prefers a list of prices; at least 1. */
        public abstract Builder price(@Nullable BigDecimal price);

        abstract Builder prices(@Nullable List<CreateProductPrice> prices);

        /** Sets whether it was made for one sale; {@code false} unless set. */
        public abstract Builder isOneTime(@Nullable Boolean isOneTime);

        /** Sets how it is charged: {@code ONE_OFF}, {@code RECURRING} or {@code METERED}. Required. */
        public abstract Builder type(ProductType type);

        /** Sets how often it recurs; null if it does not. */
        public abstract Builder recurringInterval(@Nullable RecurringInterval recurringInterval);

        /** Sets how many intervals lie between two charges; at least 1; {@code 1} unless set. */
        public abstract Builder recurringIntervalCount(@Nullable Integer recurringIntervalCount);

        /** Sets whether no VAT is due. */
        public abstract Builder isPriceExemptFromVat(@Nullable Boolean isPriceExemptFromVat);

        /** Sets whether the price contains VAT. */
        public abstract Builder isPriceInclusiveOfVat(@Nullable Boolean isPriceInclusiveOfVat);

        /** Adds a price in one currency. */
        public Builder price(CurrencyCode currency, BigDecimal amount) {
            return price(CreateProductPrice.builder()
                    .currency(currency)
                    .amount(amount)
                    .build());
        }

        /** Adds a price in one currency. */
        public Builder price(CreateProductPrice price) {
            pricesAdded.add(price);
            return prices(pricesAdded);
        }

        abstract CreateProduct autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateProduct build() {
            return Requests.build(CreateProduct.class, this::autoBuild);
        }
    }
}
