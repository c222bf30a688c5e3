package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a product. Image files are passed separately. */
public record CreateProduct(
        String name,
        String description,
        BigDecimal price,
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
    public CreateProduct {
        images = Copies.orNull("images", images);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateProduct_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateProduct_Builder(this);
    }

    /** Builds a {@code CreateProduct}. Required: {@link #name}, {@link #description} and {@link #price}. */
    @AutoBuilder
    public abstract static class Builder extends ProductBuilder<CreateProduct, Builder> {
        Builder() {}
    }
}
