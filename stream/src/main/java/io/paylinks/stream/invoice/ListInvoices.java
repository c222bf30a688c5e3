package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.payment.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters invoices. */
public record ListInvoices(
        @Nullable Boolean includePayments,
        @Nullable String paymentLinkId,
        @Nullable List<InvoiceStatus> statuses,
        @Nullable List<PaymentStatus> paymentStatuses,
        @Nullable String searchTerm,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @Nullable Instant dueDateFrom,
        @Nullable Instant dueDateTo,
        @Nullable BigDecimal fromPrice,
        @Nullable BigDecimal toPrice,
        @Nullable String organizationConsumerId,
        @Nullable String subscriptionId,
        @Nullable String currencies,
        @Nullable Boolean paymentsNotSettled,
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListInvoices {
        statuses = Copies.orNull("statuses", statuses);
        paymentStatuses = Copies.orNull("paymentStatuses", paymentStatuses);
    }

    public static Builder builder() {
        return new AutoBuilder_ListInvoices_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListInvoices, Builder> {
        private final List<InvoiceStatus> statusesAdded = new ArrayList<>();
        private final List<PaymentStatus> paymentStatusesAdded = new ArrayList<>();

        Builder() {}

        /** Returns each invoice with its payments. */
        public abstract Builder includePayments(boolean includePayments);

        /** Keeps invoices of this payment link. */
        public abstract Builder paymentLinkId(@Nullable String paymentLinkId);

        /** Keeps invoices with this status; call it again to keep others as well. */
        public Builder status(InvoiceStatus status) {
            return statuses(appended(statusesAdded, "status", status));
        }

        abstract Builder statuses(@Nullable List<InvoiceStatus> statuses);

        /** Keeps invoices that have a payment with this status; call it again to keep others as well. */
        public Builder paymentStatus(PaymentStatus paymentStatus) {
            return paymentStatuses(appended(paymentStatusesAdded, "paymentStatus", paymentStatus));
        }

        abstract Builder paymentStatuses(@Nullable List<PaymentStatus> paymentStatuses);

        /** Keeps invoices that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Keeps invoices created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Keeps invoices created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Keeps invoices due at this time or later. */
        public abstract Builder dueDateFrom(@Nullable Instant dueDateFrom);

        /** Keeps invoices due at this time or earlier. */
        public abstract Builder dueDateTo(@Nullable Instant dueDateTo);

        /** Keeps invoices of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Keeps invoices of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Keeps invoices of this consumer. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Keeps invoices of this subscription. */
        public abstract Builder subscriptionId(@Nullable String subscriptionId);

        /** Keeps invoices in these currencies. */
        public Builder currencies(CurrencyCode... currencies) {
            return currencies(codes(currencies));
        }

        abstract Builder currencies(@Nullable String currencies);

        /** Keeps invoices that have a payment which is not settled yet. */
        public abstract Builder paymentsNotSettled(boolean paymentsNotSettled);

        /** Sorts by this field; by {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
