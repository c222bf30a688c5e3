package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of products.
 *
 * @param page the page to begin with
 * @param limit the number on a page
 * @param searchTerm a text to search for
 * @param active whether to list active ones or others
 * @param type how it is charged
 * @param currency the currency of all its amounts
 * @param sortField the field to sort by
 * @param sortDirection the direction to sort in
 * @param extra parameters that are not modelled
 */
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

    public ListProducts {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListProducts_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the page to begin with; at least 1; {@code 1} unless set. */
        public abstract Builder page(@Nullable Long page);

        /** Sets the number on a page; at least 1; at most 100; {@code 10} unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        /** Sets a text to search for. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Sets whether to list active ones or others. */
        public abstract Builder active(@Nullable Boolean active);

        /** Sets how it is charged. */
        public abstract Builder type(@Nullable ProductType type);

        /** Sets the currency of all its amounts; 3 to 3 characters. */
        public abstract Builder currency(@Nullable String currency);

        /** Sets the field to sort by. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sets the direction to sort in. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        abstract ListProducts autoBuild();

        /** Builds the request. */
        public ListProducts build() {
            return Requests.build(ListProducts.class, this::autoBuild);
        }
    }
}
