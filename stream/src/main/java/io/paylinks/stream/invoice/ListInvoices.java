package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.payment.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of invoices.
 *
 * @param includePayments whether payments come along
 * @param paymentLinkId the payment link it came from
 * @param statuses the states to list
 * @param paymentStatuses the states of payments to list
 * @param searchTerm a text to search for
 * @param fromDate those created at this time or later
 * @param toDate those created at this time or before
 * @param dueDateFrom those due at this time or later
 * @param dueDateTo those due at this time or before
 * @param fromPrice those of at least this amount, in major units
 * @param toPrice those of at most this amount, in major units
 * @param organizationConsumerId the one consumer it is for, or null if for anyone
 * @param subscriptionId the subscription it belongs to
 * @param currencies currency codes joined by commas
 * @param paymentsNotSettled whether to list those with payments that are not settled
 * @param page the page to begin with
 * @param limit the number on a page
 * @param sortField the field to sort by
 * @param sortDirection the direction to sort in
 * @param extra parameters that are not modelled
 */
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
        statuses = statuses == null ? null : Copies.list(statuses);
        paymentStatuses = paymentStatuses == null ? null : Copies.list(paymentStatuses);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListInvoices_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        private final List<InvoiceStatus> statusesAdded = new ArrayList<>();
        private final List<PaymentStatus> paymentStatusesAdded = new ArrayList<>();

        Builder() {}

        /** Sets whether payments come along. */
        public abstract Builder includePayments(@Nullable Boolean includePayments);

        /** Sets the payment link it came from. */
        public abstract Builder paymentLinkId(@Nullable String paymentLinkId);

        /** Lists invoices of this state; may be called for several. */
        public Builder status(InvoiceStatus status) {
            statusesAdded.add(status);
            return statuses(statusesAdded);
        }

        abstract Builder statuses(@Nullable List<InvoiceStatus> statuses);

        /** Lists those with payments of this state; may be called for several. */
        public Builder paymentStatus(PaymentStatus paymentStatus) {
            paymentStatusesAdded.add(paymentStatus);
            return paymentStatuses(paymentStatusesAdded);
        }

        abstract Builder paymentStatuses(@Nullable List<PaymentStatus> paymentStatuses);

        /** Sets a text to search for. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Sets those created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Sets those created at this time or before. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Sets those due at this time or later. */
        public abstract Builder dueDateFrom(@Nullable Instant dueDateFrom);

        /** Sets those due at this time or before. */
        public abstract Builder dueDateTo(@Nullable Instant dueDateTo);

        /** Sets those of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Sets those of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Sets the one consumer it is for, or null if for anyone. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Sets the subscription it belongs to. */
        public abstract Builder subscriptionId(@Nullable String subscriptionId);

        /** Lists invoices in these currencies. */
        public Builder currencies(CurrencyCode... currencies) {
            List<String> codes = new ArrayList<>();
            for (CurrencyCode currency : currencies) {
                codes.add(currency.value());
            }
            return currencies(String.join(",", codes));
        }

        abstract Builder currencies(@Nullable String currencies);

        /** Sets whether to list those with payments that are not settled. */
        public abstract Builder paymentsNotSettled(@Nullable Boolean paymentsNotSettled);

        /** Sets the page to begin with; at least 1; {@code 1} unless set. */
        public abstract Builder page(@Nullable Long page);

        /** Sets the number on a page; at least 1; at most 100; {@code 10} unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        /** Sets the field to sort by. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sets the direction to sort in. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        abstract ListInvoices autoBuild();

        /** Builds the request. */
        public ListInvoices build() {
            return Requests.build(ListInvoices.class, this::autoBuild);
        }
    }
}
