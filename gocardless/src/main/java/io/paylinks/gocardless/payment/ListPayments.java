package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.gocardless.common.Currency;
import io.paylinks.gocardless.common.SortDirection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of payments.
 *
 * @param after the id to begin after, going to older payments
 * @param before the id to begin before, going to newer payments
 * @param limit the number of payments on a page
 * @param chargeDate the days of charge to list
 * @param createdAt the times of creation to list
 * @param creditor the creditor
 * @param currency the currency
 * @param customer the customer
 * @param include related resources to bring along
 * @param mandate the mandate
 * @param scheme the scheme
 * @param sortDirection the direction to sort in
 * @param sortField the field to sort by
 * @param status the state to list
 * @param subscription the subscription
 * @param extra parameters that are not modelled
 */
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
        @Nullable String scheme,
        @Nullable SortDirection sortDirection,
        @Nullable PaymentSortField sortField,
        @Nullable PaymentStatus status,
        @Nullable String subscription,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ListPayments {
        include = include == null ? null : Copies.list(include);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListPayments_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Lists older payments than the one with this id. */
        public abstract Builder after(@Nullable String after);

        /** Lists newer payments than the one with this id; further pages go on to newer ones. */
        public abstract Builder before(@Nullable String before);

        /** Sets the number of payments on a page: 1 to 500, 50 unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        /** Lists payments charged on these days. */
        public abstract Builder chargeDate(@Nullable Range<LocalDate> chargeDate);

        /** Lists payments created in this time. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Lists payments to this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Lists payments in this currency. */
        public abstract Builder currency(@Nullable Currency currency);

        /** Lists payments of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Brings related resources along, in the page's {@code extra()} under {@code linked}. */
        public abstract Builder include(@Nullable List<PaymentInclude> include);

        /** Lists payments through this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Lists payments of this scheme, such as {@code bacs}. */
        public abstract Builder scheme(@Nullable String scheme);

        /** Sets the direction to sort in; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        /** Sets the field to sort by. */
        public abstract Builder sortField(@Nullable PaymentSortField sortField);

        /** Lists payments in this state. */
        public abstract Builder status(@Nullable PaymentStatus status);

        /** Lists payments of this subscription. */
        public abstract Builder subscription(@Nullable String subscription);

        abstract ListPayments autoBuild();

        /** Builds the request. */
        public ListPayments build() {
            return Requests.build(ListPayments.class, this::autoBuild);
        }
    }
}
