package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters consumers. */
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

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListConsumers, Builder> {
        Builder() {}

        /** Keeps consumers that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Sorts by this field; by {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
