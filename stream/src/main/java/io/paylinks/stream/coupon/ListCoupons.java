package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters coupons. */
public record ListCoupons(
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String searchTerm,
        @Nullable Boolean active,
        @Nullable Boolean isPercentage,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListCoupons_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCoupons, Builder> {
        Builder() {}

        /** Keeps coupons that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Keeps active coupons, or inactive ones. */
        public abstract Builder active(boolean active);

        /** Keeps percentages, or amounts. */
        public abstract Builder isPercentage(boolean isPercentage);

        /** Sorts by this field; by {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
