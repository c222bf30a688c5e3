package io.paylinks.stream.invoice;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.payment.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list invoices. */
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
        @JsonFormat(shape = STRING) @Nullable List<CurrencyCode> currencies,
        @Nullable Boolean paymentsNotSettled,
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListInvoices {
        statuses = Copies.orNull("statuses", statuses);
        paymentStatuses = Copies.orNull("paymentStatuses", paymentStatuses);
        currencies = Copies.orNull("currencies", currencies);
    }

    public static Builder builder() {
        return new AutoBuilder_ListInvoices_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListInvoices_Builder(this);
    }

    /** Builds a {@code ListInvoices}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListInvoices, Builder> {
        Builder() {}

        /** Whether to return the payments of each invoice. Default: {@code false}. */
        public abstract Builder includePayments(boolean includePayments);

        /** Only invoices of this payment link. */
        public abstract Builder paymentLinkId(@Nullable String paymentLinkId);

        /** Only invoices with these statuses. */
        public abstract Builder statuses(@Nullable List<InvoiceStatus> statuses);

        abstract @Nullable List<InvoiceStatus> statuses();

        /** Also returns invoices with this status. */
        public Builder status(InvoiceStatus status) {
            return statuses(appended(statuses(), "status", status));
        }

        /** Only invoices that have a payment with one of these statuses. */
        public abstract Builder paymentStatuses(@Nullable List<PaymentStatus> paymentStatuses);

        abstract @Nullable List<PaymentStatus> paymentStatuses();

        /** Also returns invoices that have a payment with this status. */
        public Builder paymentStatus(PaymentStatus paymentStatus) {
            return paymentStatuses(appended(paymentStatuses(), "paymentStatus", paymentStatus));
        }

        /** Only invoices that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Only invoices created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Only invoices created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Only invoices due at this time or later. */
        public abstract Builder dueDateFrom(@Nullable Instant dueDateFrom);

        /** Only invoices due at this time or earlier. */
        public abstract Builder dueDateTo(@Nullable Instant dueDateTo);

        /** Only invoices of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Only invoices of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Only invoices of this consumer. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Only invoices of this subscription. */
        public abstract Builder subscriptionId(@Nullable String subscriptionId);

        /** Only invoices in these currencies. */
        public abstract Builder currencies(@Nullable List<CurrencyCode> currencies);

        abstract @Nullable List<CurrencyCode> currencies();

        /** Also returns invoices in this currency. */
        public Builder currency(CurrencyCode currency) {
            return currencies(appended(currencies(), "currency", currency));
        }

        /** Only invoices with a payment that is not settled yet, or only those without. */
        public abstract Builder paymentsNotSettled(boolean paymentsNotSettled);

        /** The field to sort by. Default: {@code created_at}. */
        public abstract Builder sortField(@Nullable String sortField);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
