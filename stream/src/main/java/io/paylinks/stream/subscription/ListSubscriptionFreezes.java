package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages through the freezes of a subscription. */
public record ListSubscriptionFreezes(
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListSubscriptionFreezes_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListSubscriptionFreezes, Builder> {
        Builder() {}

        /** Sorts by this field; by {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
