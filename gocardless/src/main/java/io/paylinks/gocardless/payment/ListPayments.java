package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.ListBuilder;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.common.SortDirection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list payments. */
public record ListPayments(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<LocalDate> chargeDate,
        @Nullable Range<Instant> createdAt,
        @Nullable String creditor,
        @Nullable CurrencyCode currency,
        @Nullable String customer,
        @JsonProperty("include") @Nullable List<PaymentInclude> includes,
        @Nullable String mandate,
        @Nullable Scheme scheme,
        @Nullable SortDirection sortDirection,
        @Nullable PaymentSortField sortField,
        @Nullable PaymentStatus status,
        @Nullable String subscription,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListPayments {
        includes = Copies.orNull("includes", includes);
    }

    public static Builder builder() {
        return new AutoBuilder_ListPayments_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListPayments_Builder(this);
    }

    /** Builds a {@code ListPayments}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPayments, Builder> {
        Builder() {}

        /** Only payments charged on these days. */
        public abstract Builder chargeDate(@Nullable Range<LocalDate> chargeDate);

        /** Only payments created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only payments to this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Only payments in this currency. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Only payments of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** The related resources to include; {@code Linked.of(page)} reads them. */
        public abstract Builder includes(@Nullable List<PaymentInclude> includes);

        /** Adds a related resource to include; {@code Linked.of(page)} reads it. */
        public Builder include(PaymentInclude include) {
            return includes(appended(includes(), "include", include));
        }

        abstract @Nullable List<PaymentInclude> includes();

        /** Only payments through this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Only payments of this scheme. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        /** The field to sort by. Default: the creation time. */
        public abstract Builder sortField(@Nullable PaymentSortField sortField);

        /** Only payments with this status. */
        public abstract Builder status(@Nullable PaymentStatus status);

        /** Only payments of this subscription. */
        public abstract Builder subscription(@Nullable String subscription);
    }
}
