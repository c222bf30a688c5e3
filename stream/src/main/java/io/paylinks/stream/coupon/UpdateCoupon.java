package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a coupon. Fields that are not set remain unchanged. */
public record UpdateCoupon(@JsonValue Map<String, @Nullable Object> changes) {
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new Builder(changes);
    }

    /** Builds an {@code UpdateCoupon}. All fields are optional. */
    public static final class Builder extends UpdateBuilder<UpdateCoupon, Builder> {
        private Builder(Map<String, @Nullable Object> changes) {
            super(UpdateCoupon::new, changes);
        }

        /** The new name of the coupon; 1 to 80 characters. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The new discount: a percentage if {@code isPercentage}, otherwise an amount in major units; at least 0. */
        public Builder discountValue(BigDecimal discountValue) {
            return setText("discount_value", discountValue);
        }

        /** The new currency of an amount. */
        public Builder currency(CurrencyCode currency) {
            return setClearable("currency", currency);
        }

        /** Removes the currency, which a percentage must not have. */
        public Builder clearCurrency() {
            return clear("currency");
        }

        /** Whether the discount is a percentage or an amount. */
        public Builder isPercentage(boolean isPercentage) {
            return set("is_percentage", isPercentage);
        }

        /** Whether the coupon can be used. */
        public Builder isActive(boolean isActive) {
            return set("is_active", isActive);
        }
    }
}
