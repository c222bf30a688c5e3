package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a product. Fields that are not set remain unchanged. */
public record UpdateProduct(@JsonValue Map<String, @Nullable Object> changes) {
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new Builder(changes);
    }

    /** Builds an {@code UpdateProduct}. All fields are optional. */
    public static final class Builder extends UpdateBuilder<UpdateProduct, Builder> {
        private Builder(Map<String, @Nullable Object> changes) {
            super(UpdateProduct::new, changes);
        }

        /** The new name of the product; 1 to 160 characters. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The new description; 1 to 500 characters. */
        public Builder description(String description) {
            return setClearable("description", description);
        }

        public Builder clearDescription() {
            return clear("description");
        }

        /** The new single price, in major units; at least 1. Stream prefers {@link #prices}. */
        public Builder price(BigDecimal price) {
            return setText("price", price);
        }

        /** All prices, at most one per currency; replaces the current ones. New prices have new ids. */
        public Builder prices(List<CreateProductPrice> prices) {
            return set("prices", prices);
        }

        /** Adds a price. The added prices replace the current ones and have new ids. */
        public Builder price(CreateProductPrice price) {
            return add("prices", price);
        }

        /** Whether the product can be sold. */
        public Builder isActive(boolean isActive) {
            return set("is_active", isActive);
        }

        /** The new charging model. */
        public Builder type(ProductType type) {
            return set("type", type);
        }

        /** The interval in which a recurring product is charged. */
        public Builder recurringInterval(RecurringInterval recurringInterval) {
            return setClearable("recurring_interval", recurringInterval);
        }

        /** Removes the interval of a product that does not recur. */
        public Builder clearRecurringInterval() {
            return clear("recurring_interval");
        }

        /** The number of intervals between charges; at least 1. */
        public Builder recurringIntervalCount(int recurringIntervalCount) {
            return set("recurring_interval_count", recurringIntervalCount);
        }

        /** Whether the single price is exempt from VAT. */
        public Builder isPriceExemptFromVat(boolean isPriceExemptFromVat) {
            return set("is_price_exempt_from_vat", isPriceExemptFromVat);
        }

        /** Whether the single price includes VAT. */
        public Builder isPriceInclusiveOfVat(boolean isPriceInclusiveOfVat) {
            return set("is_price_inclusive_of_vat", isPriceInclusiveOfVat);
        }
    }
}
