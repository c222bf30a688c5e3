package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to change a product. Fields that are not set remain unchanged. Devdraft does not say which fields an
 * explicit null clears; {@code extra(name, null)} sends one. Image files are passed separately.
 */
public record UpdateProduct(
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal price,
        @Nullable ProductCurrency currency,
        @Nullable String type,
        @Nullable BigDecimal weight,
        @Nullable String unit,
        @Nullable Integer quantity,
        @Nullable Integer stockCount,
        @Nullable ProductStatus status,
        @Nullable ProductType productType,
        @Nullable List<String> images,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateProduct {
        images = Copies.orNull("images", images);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdateProduct_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateProduct_Builder(this);
    }

    /** Builds an {@code UpdateProduct}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ProductBuilder<UpdateProduct, Builder> {
        Builder() {}
    }
}
