package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a coupon: a field that is not set is left as it is.
 *
 * @param changes the changes under their wire names
 */
public record UpdateCoupon(@JsonValue Map<String, @Nullable Object> changes) {

    public UpdateCoupon {
        changes = Copies.map(changes);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the changes; the last call for a field wins. A setter refuses null. */
    public static final class Builder extends UpdateBuilder<Builder> {
        private Builder() {}

        /** Changes its name; 1 to 80 characters. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Changes the discount: percent if {@code isPercentage}, else an amount in major units; at least 0. */
        public Builder discountValue(BigDecimal discountValue) {
            return setText("discount_value", discountValue);
        }

        /** Changes the currency of the discount. */
        public Builder currency(CurrencyCode currency) {
            return set("currency", currency);
        }

        /** Clears what {@link #currency} sets. */
        public Builder clearCurrency() {
            return clear("currency");
        }

        /** Changes whether the discount is a percentage. */
        public Builder isPercentage(Boolean isPercentage) {
            return set("is_percentage", isPercentage);
        }

        /** Changes whether it can be used. */
        public Builder isActive(Boolean isActive) {
            return set("is_active", isActive);
        }

        /** Builds the request. */
        public UpdateCoupon build() {
            return new UpdateCoupon(changes());
        }
    }
}
