package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.ListBuilder;
import io.paylinks.stream.common.SortDirection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters subscriptions. */
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
        statuses = Copies.orNull("statuses", statuses);
        productIds = Copies.orNull("productIds", productIds);
    }

    public static Builder builder() {
        return new AutoBuilder_ListSubscriptions_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListSubscriptions, Builder> {
        private final List<SubscriptionStatus> statusesAdded = new ArrayList<>();

        Builder() {}

        /** Keeps subscriptions with this status; call it again to keep others as well. */
        public Builder status(SubscriptionStatus status) {
            return statuses(appended(statusesAdded, "status", status));
        }

        abstract Builder statuses(@Nullable List<SubscriptionStatus> statuses);

        /** Keeps subscriptions whose latest invoice is paid, or is not. */
        public abstract Builder latestInvoiceIsPaid(boolean latestInvoiceIsPaid);

        /** Keeps subscriptions created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Keeps subscriptions created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Keeps subscriptions whose current period started at this time or later. */
        public abstract Builder currentPeriodStartFromDate(@Nullable Instant currentPeriodStartFromDate);

        /** Keeps subscriptions whose current period started at this time or earlier. */
        public abstract Builder currentPeriodStartToDate(@Nullable Instant currentPeriodStartToDate);

        /** Keeps subscriptions whose current period ends at this time or later. */
        public abstract Builder currentPeriodEndFromDate(@Nullable Instant currentPeriodEndFromDate);

        /** Keeps subscriptions whose current period ends at this time or earlier. */
        public abstract Builder currentPeriodEndToDate(@Nullable Instant currentPeriodEndToDate);

        /** Keeps subscriptions of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Keeps subscriptions of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Keeps subscriptions of this consumer. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Keeps subscriptions that match this text. */
        public abstract Builder searchTerm(@Nullable String searchTerm);

        /** Keeps subscriptions to any of these products. */
        public abstract Builder productIds(@Nullable List<String> productIds);

        /** Keeps subscriptions in these currencies. */
        public Builder currencies(CurrencyCode... currencies) {
            return currencies(codes(currencies));
        }

        abstract Builder currencies(@Nullable String currencies);

        /** Sorts by this field; by {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sorts in this direction; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
