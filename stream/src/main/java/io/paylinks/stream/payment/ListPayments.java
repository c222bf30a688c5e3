package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters payments. */
public record ListPayments(
        @Nullable List<String> invoiceId,
        @Nullable List<PaymentStatus> statuses,
        @Nullable String searchTerm,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListPayments {
        invoiceId = Copies.orNull("invoiceId", invoiceId);
        statuses = Copies.orNull("statuses", statuses);
    }

    public static Builder builder() {
        return new AutoBuilder_ListPayments_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPayments, Builder> {
        private final List<PaymentStatus> statusesAdded = new ArrayList<>();

        Builder() {}

        /** Keeps payments of these invoices. */
        public abstract Builder invoiceId(@Nullable List<String> invoiceId);

        /** Keeps payments with this status; call it again to keep others as well. */
        public Builder status(PaymentStatus status) {
            return statuses(appended(statusesAdded, "status", status));
        }

        abstract Builder statuses(@Nullable List<PaymentStatus> statuses);

        /** Keeps payments that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Keeps payments created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Keeps payments created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Sorts by this field; by {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
