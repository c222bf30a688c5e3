package io.paylinks.gocardless.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.ListBuilder;
import io.paylinks.gocardless.common.SortDirection;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list customers. */
public record ListCustomers(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Boolean actionRequired,
        @Nullable Range<Instant> createdAt,
        @Nullable CurrencyCode currency,
        @Nullable SortDirection sortDirection,
        @Nullable CustomerSortField sortField,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListCustomers_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListCustomers_Builder(this);
    }

    /** Builds a {@code ListCustomers}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCustomers, Builder> {
        Builder() {}

        /** Only customers that require an action of yours, or only the others. */
        public abstract Builder actionRequired(boolean actionRequired);

        /** Only customers created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only customers with a mandate in this currency. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        /** The field to sort by. Default: the creation time. */
        public abstract Builder sortField(@Nullable CustomerSortField sortField);
    }
}
