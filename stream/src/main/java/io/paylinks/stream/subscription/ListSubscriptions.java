package io.paylinks.stream.subscription;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list subscriptions. */
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
        @JsonFormat(shape = STRING) @Nullable List<CurrencyCode> currencies,
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListSubscriptions {
        statuses = Copies.orNull("statuses", statuses);
        productIds = Copies.orNull("productIds", productIds);
        currencies = Copies.orNull("currencies", currencies);
    }

    public static Builder builder() {
        return new AutoBuilder_ListSubscriptions_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListSubscriptions_Builder(this);
    }

    /** Builds a {@code ListSubscriptions}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListSubscriptions, Builder> {
        Builder() {}

        /** Only subscriptions with these statuses. */
        public abstract Builder statuses(@Nullable List<SubscriptionStatus> statuses);

        abstract @Nullable List<SubscriptionStatus> statuses();

        /** Also returns subscriptions with this status. */
        public Builder status(SubscriptionStatus status) {
            return statuses(appended(statuses(), "status", status));
        }

        /** Only subscriptions whose latest invoice is paid, or only those whose is not. */
        public abstract Builder latestInvoiceIsPaid(boolean latestInvoiceIsPaid);

        /** Only subscriptions created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Only subscriptions created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Only subscriptions whose current period started at this time or later. */
        public abstract Builder currentPeriodStartFromDate(@Nullable Instant currentPeriodStartFromDate);

        /** Only subscriptions whose current period started at this time or earlier. */
        public abstract Builder currentPeriodStartToDate(@Nullable Instant currentPeriodStartToDate);

        /** Only subscriptions whose current period ends at this time or later. */
        public abstract Builder currentPeriodEndFromDate(@Nullable Instant currentPeriodEndFromDate);

        /** Only subscriptions whose current period ends at this time or earlier. */
        public abstract Builder currentPeriodEndToDate(@Nullable Instant currentPeriodEndToDate);

        /** Only subscriptions of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Only subscriptions of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Only subscriptions of this consumer. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Only subscriptions that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Only subscriptions to any of these products. */
        public abstract Builder productIds(@Nullable List<String> productIds);

        abstract @Nullable List<String> productIds();

        /** Also returns subscriptions to this product. */
        public Builder productId(String productId) {
            return productIds(appended(productIds(), "productId", productId));
        }

        /** Only subscriptions in these currencies. */
        public abstract Builder currencies(@Nullable List<CurrencyCode> currencies);

        abstract @Nullable List<CurrencyCode> currencies();

        /** Also returns subscriptions in this currency. */
        public Builder currency(CurrencyCode currency) {
            return currencies(appended(currencies(), "currency", currency));
        }

        /** The field to sort by. Default: {@code created_at}. */
        public abstract Builder sortField(@Nullable String sortField);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
