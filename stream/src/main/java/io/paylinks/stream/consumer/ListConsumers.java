package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list consumers. */
public record ListConsumers(
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String searchTerm,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListConsumers_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListConsumers_Builder(this);
    }

    /** Builds a {@code ListConsumers}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListConsumers, Builder> {
        Builder() {}

        /** Only consumers that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** The field to sort by. Default: {@code created_at}. */
        public abstract Builder sortField(@Nullable String sortField);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
