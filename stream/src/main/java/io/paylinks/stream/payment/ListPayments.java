package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.SortDirection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of payments.
 *
 * @param invoiceId the invoice
 * @param statuses the states to list
 * @param searchTerm a text to search for
 * @param fromDate those created at this time or later
 * @param toDate those created at this time or before
 * @param page the page to begin with
 * @param limit the number on a page
 * @param sortField the field to sort by
 * @param sortDirection the direction to sort in
 * @param extra parameters that are not modelled
 */
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
        invoiceId = invoiceId == null ? null : Copies.list(invoiceId);
        statuses = statuses == null ? null : Copies.list(statuses);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListPayments_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        private final List<PaymentStatus> statusesAdded = new ArrayList<>();

        Builder() {}

        /** Sets the invoice. */
        public abstract Builder invoiceId(@Nullable List<String> invoiceId);

        /** Lists payments of this state; may be called for several. */
        public Builder status(PaymentStatus status) {
            statusesAdded.add(status);
            return statuses(statusesAdded);
        }

        abstract Builder statuses(@Nullable List<PaymentStatus> statuses);

        /** Sets a text to search for. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Sets those created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Sets those created at this time or before. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Sets the page to begin with; at least 1; {@code 1} unless set. */
        public abstract Builder page(@Nullable Long page);

        /** Sets the number on a page; at least 1; at most 100; {@code 10} unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        /** Sets the field to sort by. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sets the direction to sort in. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        abstract ListPayments autoBuild();

        /** Builds the request. */
        public ListPayments build() {
            return Requests.build(ListPayments.class, this::autoBuild);
        }
    }
}
