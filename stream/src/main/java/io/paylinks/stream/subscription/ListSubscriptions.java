package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.SortDirection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of subscriptions.
 *
 * @param statuses the states to list
 * @param latestInvoiceIsPaid whether the newest invoice is paid
 * @param fromDate those created at this time or later
 * @param toDate those created at this time or before
 * @param currentPeriodStartFromDate those whose period began at this time or later
 * @param currentPeriodStartToDate those whose period began at this time or before
 * @param currentPeriodEndFromDate those whose period ends at this time or later
 * @param currentPeriodEndToDate those whose period ends at this time or before
 * @param fromPrice those of at least this amount, in major units
 * @param toPrice those of at most this amount, in major units
 * @param organizationConsumerId the one consumer it is for, or null if for anyone
 * @param searchTerm a text to search for
 * @param productIds those with any of these products
 * @param currencies currency codes joined by commas
 * @param page the page to begin with
 * @param limit the number on a page
 * @param sortField the field to sort by
 * @param sortDirection the direction to sort in
 * @param extra parameters that are not modelled
 */
public record ListSubscriptions(
        @Nullable List<SubscriptionStatus> statuses,
        @Nullable Boolean latestInvoiceIsPaid,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @Nullable Instant currentPeriodStartFromDate,
        @Nullable Instant currentPeriodStartToDate,
        @Nullable Instant currentPeriodEndFromDate,
        @Nullable Instant currentPeriodEndToDate,
        @Nullable BigDecimal fromPrice,
        @Nullable BigDecimal toPrice,
        @Nullable String organizationConsumerId,
        @Nullable String searchTerm,
        @Nullable List<String> productIds,
        @Nullable String currencies,
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ListSubscriptions {
        statuses = statuses == null ? null : Copies.list(statuses);
        productIds = productIds == null ? null : Copies.list(productIds);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListSubscriptions_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        private final List<SubscriptionStatus> statusesAdded = new ArrayList<>();

        Builder() {}

        /** Lists subscriptions of this state; may be called for several. */
        public Builder status(SubscriptionStatus status) {
            statusesAdded.add(status);
            return statuses(statusesAdded);
        }

        abstract Builder statuses(@Nullable List<SubscriptionStatus> statuses);

        /** Sets whether the newest invoice is paid. */
        public abstract Builder latestInvoiceIsPaid(@Nullable Boolean latestInvoiceIsPaid);

        /** Sets those created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Sets those created at this time or before. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Sets those whose period began at this time or later. */
        public abstract Builder currentPeriodStartFromDate(@Nullable Instant currentPeriodStartFromDate);

        /** Sets those whose period began at this time or before. */
        public abstract Builder currentPeriodStartToDate(@Nullable Instant currentPeriodStartToDate);

        /** Sets those whose period ends at this time or later. */
        public abstract Builder currentPeriodEndFromDate(@Nullable Instant currentPeriodEndFromDate);

        /** Sets those whose period ends at this time or before. */
        public abstract Builder currentPeriodEndToDate(@Nullable Instant currentPeriodEndToDate);

        /** Sets those of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Sets those of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Sets the one consumer it is for, or null if for anyone. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Sets a text to search for. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Sets those with any of these products. */
        public abstract Builder productIds(@Nullable List<String> productIds);

        /** Lists subscriptions in these currencies. */
        public Builder currencies(CurrencyCode... currencies) {
            List<String> codes = new ArrayList<>();
            for (CurrencyCode currency : currencies) {
                codes.add(currency.value());
            }
            return currencies(String.join(",", codes));
        }

        abstract Builder currencies(@Nullable String currencies);

        /** Sets the page to begin with; at least 1; {@code 1} unless set. */
        public abstract Builder page(@Nullable Long page);

        /** Sets the number on a page; at least 1; at most 100; {@code 10} unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        /** Sets the field to sort by. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sets the direction to sort in. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        abstract ListSubscriptions autoBuild();

        /** Builds the request. */
        public ListSubscriptions build() {
            return Requests.build(ListSubscriptions.class, this::autoBuild);
        }
    }
}
