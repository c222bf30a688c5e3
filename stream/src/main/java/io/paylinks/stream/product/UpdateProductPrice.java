package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to replace a price: the old one is archived, and the new one has a new id. Fields that are not set remain
 * unchanged.
 */
public record UpdateProductPrice(
        @Nullable BigDecimal amount,
        @Nullable Boolean isPriceInclusiveOfVat,
        @Nullable Boolean isPriceExemptFromVat,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateProductPrice_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateProductPrice_Builder(this);
    }

    /** Builds an {@code UpdateProductPrice}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateProductPrice, Builder> {
        Builder() {}

        /** The new price in major units; at least 1. */
        public abstract Builder amount(@Nullable BigDecimal amount);

        /** Whether the new price includes VAT. */
        public abstract Builder isPriceInclusiveOfVat(boolean isPriceInclusiveOfVat);

        public abstract Builder isPriceExemptFromVat(boolean isPriceExemptFromVat);
    }
}
