package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates a product. It needs at least one price. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateProduct, Builder> {
        private final List<CreateProductPrice> pricesAdded = new ArrayList<>();

        Builder() {}

        /** Names the product; 1 to 160 characters. Required. */
        public abstract Builder name(String name);

        /** Describes the product; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        /**
         * Sets a single price in major units, at least 1. Stream prefers prices with a currency:
         * {@link #price(CurrencyCode, BigDecimal)}.
         */
        public abstract Builder price(@Nullable BigDecimal price);

        abstract Builder prices(@Nullable List<CreateProductPrice> prices);

        /** Marks the product as created for a single sale; {@code false} unless set. */
        public abstract Builder isOneTime(boolean isOneTime);

        /**
         * Charges the product once ({@code ONE_OFF}), by interval ({@code RECURRING}) or by use ({@code METERED}).
         * Required.
         */
        public abstract Builder type(ProductType type);

        /** Charges a recurring product once in this interval. */
        public abstract Builder recurringInterval(@Nullable RecurringInterval recurringInterval);

        /** Charges once in this many intervals; at least 1; {@code 1} unless set. */
        public abstract Builder recurringIntervalCount(int recurringIntervalCount);

        /** Exempts the single price from VAT. */
        public abstract Builder isPriceExemptFromVat(boolean isPriceExemptFromVat);

        /** Includes VAT in the single price. */
        public abstract Builder isPriceInclusiveOfVat(boolean isPriceInclusiveOfVat);

        /** Adds a price in major units, at least 1; one for each currency. */
        public Builder price(CurrencyCode currency, BigDecimal amount) {
            return price(CreateProductPrice.builder()
                    .currency(currency)
                    .amount(amount)
                    .build());
        }

        /** Adds a price in major units, at least 1; one for each currency. */
        public Builder price(CreateProductPrice price) {
            return prices(appended(pricesAdded, "price", price));
        }
    }
}
