package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a coupon. An amount requires a currency; a percentage must not have one. */
public record CreateCoupon(
        String name,
        BigDecimal discountValue,
        @Nullable CurrencyCode currency,
        @Nullable Boolean isPercentage,
        @Nullable Boolean isActive,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateCoupon_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateCoupon_Builder(this);
    }

    /** Builds a {@code CreateCoupon}. Required: {@link #name} and {@link #discountValue}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateCoupon, Builder> {
        Builder() {}

        /** Required. The name of the coupon; 1 to 80 characters. */
        public abstract Builder name(String name);

        /**
         * Required. The discount: a percentage if {@code isPercentage}, otherwise an amount in major units; at least 0.
         */
        public abstract Builder discountValue(BigDecimal discountValue);

        /** The currency, required for an amount and not allowed for a percentage. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Whether the discount is a percentage. Default: {@code false}. */
        public abstract Builder isPercentage(boolean isPercentage);

        /** Whether the coupon can be used. Default: {@code true}. */
        public abstract Builder isActive(boolean isActive);
    }
}
