package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a product: a field that is not set is left as it is.
 *
 * @param changes the changes under their wire names
 */
public record UpdateProduct(@JsonValue Map<String, @Nullable Object> changes) {

    public UpdateProduct {
        changes = Copies.map(changes);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the changes; the last call for a field wins. A setter refuses null. */
    public static final class Builder extends UpdateBuilder<Builder> {
        private Builder() {}

        /** Changes its name; 1 to 160 characters. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Changes a text about it; 1 to 500 characters. */
        public Builder description(String description) {
            return set("description", description);
        }

        /** Clears what {@link #description} sets. */
        public Builder clearDescription() {
            return clear("description");
        }

        /** Changes the price in major units; the API prefers a list of prices; at least 1. */
        public Builder price(BigDecimal price) {
            return setText("price", price);
        }

        /** Changes its prices, one for each currency. */
        public Builder prices(List<CreateProductPrice> prices) {
            return set("prices", prices);
        }

        /** Changes whether it can be used. */
        public Builder isActive(Boolean isActive) {
            return set("is_active", isActive);
        }

        /** Changes how it is charged. */
        public Builder type(ProductType type) {
            return set("type", type);
        }

        /** Changes how often it recurs; null if it does not. */
        public Builder recurringInterval(RecurringInterval recurringInterval) {
            return set("recurring_interval", recurringInterval);
        }

        /** Clears what {@link #recurringInterval} sets. */
        public Builder clearRecurringInterval() {
            return clear("recurring_interval");
        }

        /** Changes how many intervals lie between two charges; at least 1. */
        public Builder recurringIntervalCount(Integer recurringIntervalCount) {
            return set("recurring_interval_count", recurringIntervalCount);
        }

        /** Changes whether no VAT is due. */
        public Builder isPriceExemptFromVat(Boolean isPriceExemptFromVat) {
            return set("is_price_exempt_from_vat", isPriceExemptFromVat);
        }

        /** Changes whether the price contains VAT. */
        public Builder isPriceInclusiveOfVat(Boolean isPriceInclusiveOfVat) {
            return set("is_price_inclusive_of_vat", isPriceInclusiveOfVat);
        }

        /** Builds the request. */
        public UpdateProduct build() {
            return new UpdateProduct(changes());
        }
    }
}
