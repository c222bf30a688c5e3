package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of consumers.
 *
 * @param page the page to begin with
 * @param limit the number on a page
 * @param searchTerm a text to search for
 * @param sortField the field to sort by
 * @param sortDirection the direction to sort in
 * @param extra parameters that are not modelled
 */
public record ListConsumers(
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String searchTerm,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ListConsumers {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListConsumers_Builder().extra(Map.of());
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

        /** Sets the field to sort by. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sets the direction to sort in. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        abstract ListConsumers autoBuild();

        /** Builds the request. */
        public ListConsumers build() {
            return Requests.build(ListConsumers.class, this::autoBuild);
        }
    }
}
