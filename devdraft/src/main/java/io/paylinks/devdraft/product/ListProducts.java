package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list products. */
public record ListProducts(
        @Nullable Integer skip,
        @Nullable Integer take,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListProducts_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListProducts_Builder(this);
    }

    /** Builds a {@code ListProducts}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListProducts, Builder> {
        Builder() {}
    }
}
