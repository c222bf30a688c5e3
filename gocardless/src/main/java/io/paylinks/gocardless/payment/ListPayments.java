package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.Currency;
import io.paylinks.gocardless.common.ListBuilder;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.common.SortDirection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters payments. */
public record ListPayments(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<LocalDate> chargeDate,
        @Nullable Range<Instant> createdAt,
        @Nullable String creditor,
        @Nullable Currency currency,
        @Nullable String customer,
        @Nullable List<PaymentInclude> include,
        @Nullable String mandate,
        @Nullable Scheme scheme,
        @Nullable SortDirection sortDirection,
        @Nullable PaymentSortField sortField,
        @Nullable PaymentStatus status,
        @Nullable String subscription,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListPayments {
        include = Copies.orNull("include", include);
    }

    public static Builder builder() {
        return new AutoBuilder_ListPayments_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPayments, Builder> {
        private final List<PaymentInclude> includeAdded = new ArrayList<>();

        Builder() {}

        /** Keeps payments charged on these days. */
        public abstract Builder chargeDate(@Nullable Range<LocalDate> chargeDate);

        /** Keeps payments created in this time. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Keeps payments to this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Keeps payments in this currency. */
        public abstract Builder currency(@Nullable Currency currency);

        /** Keeps payments of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Fetches a related resource as well; {@code Linked.of(page)} has it. Call it again for others. */
        public Builder include(PaymentInclude include) {
            return include(appended(includeAdded, "include", include));
        }

        abstract Builder include(@Nullable List<PaymentInclude> include);

        /** Keeps payments through this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Keeps payments of this scheme. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        /** Sorts by this field; by time of creation unless set. */
        public abstract Builder sortField(@Nullable PaymentSortField sortField);

        /** Keeps payments with this status. */
        public abstract Builder status(@Nullable PaymentStatus status);

        /** Keeps payments of this subscription. */
        public abstract Builder subscription(@Nullable String subscription);
    }
}
