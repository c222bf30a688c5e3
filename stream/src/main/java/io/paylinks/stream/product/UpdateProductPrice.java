package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a price: the old one is archived, and a new one with a new id takes its place. Fields that are not set stay
 * as they are.
 */
public record UpdateProductPrice(
        @Nullable BigDecimal amount,
        @Nullable Boolean isPriceInclusiveOfVat,
        @Nullable Boolean isPriceExemptFromVat,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateProductPrice_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateProductPrice, Builder> {
        Builder() {}

        /** Sets the new price in major units; at least 1. */
        public abstract Builder amount(@Nullable BigDecimal amount);

        /** Includes VAT in the new price, or not. */
        public abstract Builder isPriceInclusiveOfVat(boolean isPriceInclusiveOfVat);

        /** Exempts the new price from VAT, or not. */
        public abstract Builder isPriceExemptFromVat(boolean isPriceExemptFromVat);
    }
}
