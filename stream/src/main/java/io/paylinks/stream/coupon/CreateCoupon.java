package io.paylinks.stream.coupon;

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
 * Creates a coupon. A percentage has no currency, an amount needs one.
 *
 * @param name its name
 * @param discountValue the discount: percent if {@code isPercentage}, else an amount in major units
 * @param currency the currency of the discount; leave it out for a percentage
 * @param isPercentage whether the discount is a percentage
 * @param isActive whether it can be used
 * @param extra fields that are not modelled
 */
public record CreateCoupon(
        String name,
        BigDecimal discountValue,
        @Nullable CurrencyCode currency,
        @Nullable Boolean isPercentage,
        @Nullable Boolean isActive,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateCoupon {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateCoupon_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets its name; 1 to 80 characters. Required. */
        public abstract Builder name(String name);

        /** Sets the discount: percent if {@code isPercentage}, else an amount in major units; at least 0. Required. */
        public abstract Builder discountValue(BigDecimal discountValue);

        /** Sets the currency of the discount; leave it out for a percentage. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Sets whether the discount is a percentage; {@code false} unless set. */
        public abstract Builder isPercentage(@Nullable Boolean isPercentage);

        /** Sets whether it can be used; {@code true} unless set. */
        public abstract Builder isActive(@Nullable Boolean isActive);

        abstract CreateCoupon autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateCoupon build() {
            return Requests.build(CreateCoupon.class, this::autoBuild);
        }
    }
}
