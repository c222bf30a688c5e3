package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list products. */
public record ListProducts(
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String searchTerm,
        @Nullable Boolean active,
        @Nullable ProductType type,
        @Nullable String currency,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
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

        /** Only products that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Only active products, or only archived ones. */
        public abstract Builder active(boolean active);

        /** Only products of this type. */
        public abstract Builder type(@Nullable ProductType type);

        /** Only products that have a price in this currency, given as its code. */
        public abstract Builder currency(@Nullable String currency);

        /** The field to sort by. Default: {@code created_at}. */
        public abstract Builder sortField(@Nullable String sortField);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
