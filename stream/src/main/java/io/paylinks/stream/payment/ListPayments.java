package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list payments. */
public record ListPayments(
        @JsonProperty("invoice_id") @Nullable List<String> invoiceIds,
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
        invoiceIds = Copies.orNull("invoiceIds", invoiceIds);
        statuses = Copies.orNull("statuses", statuses);
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

        /** Only payments of these invoices. */
        public abstract Builder invoiceIds(@Nullable List<String> invoiceIds);

        abstract @Nullable List<String> invoiceIds();

        /** Also returns payments of this invoice. */
        public Builder invoiceId(String invoiceId) {
            return invoiceIds(appended(invoiceIds(), "invoiceId", invoiceId));
        }

        /** Only payments with these statuses. */
        public abstract Builder statuses(@Nullable List<PaymentStatus> statuses);

        abstract @Nullable List<PaymentStatus> statuses();

        /** Also returns payments with this status. */
        public Builder status(PaymentStatus status) {
            return statuses(appended(statuses(), "status", status));
        }

        /** Only payments that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Only payments created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Only payments created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** The field to sort by. Default: {@code created_at}. */
        public abstract Builder sortField(@Nullable String sortField);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
