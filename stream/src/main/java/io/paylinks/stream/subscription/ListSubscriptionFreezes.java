package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of freezes.
 *
 * @param page the page to begin with
 * @param limit the number on a page
 * @param sortField the field to sort by
 * @param sortDirection the direction to sort in
 * @param extra parameters that are not modelled
 */
public record ListSubscriptionFreezes(
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ListSubscriptionFreezes {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListSubscriptionFreezes_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the page to begin with; at least 1; {@code 1} unless set. */
        public abstract Builder page(@Nullable Long page);

        /** Sets the number on a page; at least 1; at most 100; {@code 10} unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        /** Sets the field to sort by. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sets the direction to sort in. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        abstract ListSubscriptionFreezes autoBuild();

        /** Builds the request. */
        public ListSubscriptionFreezes build() {
            return Requests.build(ListSubscriptionFreezes.class, this::autoBuild);
        }
    }
}
