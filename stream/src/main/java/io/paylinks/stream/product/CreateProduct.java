package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a product, with at least one price. */
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
        prices = Copies.orNull("prices", prices);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateProduct_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateProduct_Builder(this);
    }

    /** Builds a {@code CreateProduct}. Required: {@link #name} and {@link #type}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateProduct, Builder> {
        Builder() {}

        /** Required. The name of the product; 1 to 160 characters. */
        public abstract Builder name(String name);

        /** A description of the product; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        /**
         * The single price in major units, at least 1. Stream prefers prices with a currency:
         * {@link #price(CurrencyCode, BigDecimal)}.
         */
        public abstract Builder price(@Nullable BigDecimal price);

        /** The prices, at most one per currency. */
        public abstract Builder prices(@Nullable List<CreateProductPrice> prices);

        abstract @Nullable List<CreateProductPrice> prices();

        /** Whether the product is created for a single sale. Default: {@code false}. */
        public abstract Builder isOneTime(boolean isOneTime);

        /**
         * Required. The charging model: once ({@code ONE_OFF}), by interval ({@code RECURRING}) or by usage
         * ({@code METERED}).
         */
        public abstract Builder type(ProductType type);

        /** The interval in which a recurring product is charged. */
        public abstract Builder recurringInterval(@Nullable RecurringInterval recurringInterval);

        /** The number of intervals between charges; at least 1. Default: {@code 1}. */
        public abstract Builder recurringIntervalCount(int recurringIntervalCount);

        /** Whether the single price is exempt from VAT. */
        public abstract Builder isPriceExemptFromVat(boolean isPriceExemptFromVat);

        /** Whether the single price includes VAT. */
        public abstract Builder isPriceInclusiveOfVat(boolean isPriceInclusiveOfVat);

        /** Adds a price in major units, at least 1; at most one per currency. */
        public Builder price(CurrencyCode currency, BigDecimal amount) {
            return price(CreateProductPrice.builder()
                    .currency(currency)
                    .amount(amount)
                    .build());
        }

        /** Adds a price; at most one per currency. */
        public Builder price(CreateProductPrice price) {
            return prices(appended(prices(), "price", price));
        }
    }
}
