package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list coupons. */
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

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListCoupons_Builder(this);
    }

    /** Builds a {@code ListCoupons}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCoupons, Builder> {
        Builder() {}

        /** Only coupons that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Only active coupons, or only inactive ones. */
        public abstract Builder active(boolean active);

        /** Only percentages, or only amounts. */
        public abstract Builder isPercentage(boolean isPercentage);

        /** The field to sort by. Default: {@code created_at}. */
        public abstract Builder sortField(@Nullable String sortField);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
