package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates a coupon. An amount needs a currency, a percentage must not have one. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateCoupon, Builder> {
        Builder() {}

        /** Names the coupon; 1 to 80 characters. Required. */
        public abstract Builder name(String name);

        /**
         * Takes this off: a percentage if {@code isPercentage}, otherwise an amount in major units; at least 0.
         * Required.
         */
        public abstract Builder discountValue(BigDecimal discountValue);

        /** Gives the currency of an amount, which needs one; a percentage must not have one. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Reads the discount as a percentage; {@code false} unless set. */
        public abstract Builder isPercentage(boolean isPercentage);

        /** Lets the coupon be used at once; {@code true} unless set. */
        public abstract Builder isActive(boolean isActive);
    }
}
