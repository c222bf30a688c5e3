package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters products. */
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

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListProducts, Builder> {
        Builder() {}

        /** Keeps products that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Keeps active products, or archived ones. */
        public abstract Builder active(boolean active);

        /** Keeps products of this type. */
        public abstract Builder type(@Nullable ProductType type);

        /** Keeps products that have a price in this currency, given as its code. */
        public abstract Builder currency(@Nullable String currency);

        /** Sorts by this field; by {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
