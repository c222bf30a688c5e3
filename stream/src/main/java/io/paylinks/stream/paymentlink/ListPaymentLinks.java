package io.paylinks.stream.paymentlink;

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

/** Filters payment links. */
public record ListPaymentLinks(
        @Nullable List<PaymentLinkStatus> statuses,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @Nullable BigDecimal fromPrice,
        @Nullable BigDecimal toPrice,
        @Nullable List<String> productIds,
        @Nullable String currencies,
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListPaymentLinks {
        statuses = Copies.orNull("statuses", statuses);
        productIds = Copies.orNull("productIds", productIds);
    }

    public static Builder builder() {
        return new AutoBuilder_ListPaymentLinks_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPaymentLinks, Builder> {
        private final List<PaymentLinkStatus> addedStatuses = new ArrayList<>();

        Builder() {}

        /** Keeps links with this status; call it again to keep others as well. */
        public Builder status(PaymentLinkStatus status) {
            return statuses(appended(addedStatuses, "status", status));
        }

        abstract Builder statuses(@Nullable List<PaymentLinkStatus> statuses);

        /** Keeps links created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Keeps links created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Keeps links of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Keeps links of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Keeps links that sell any of these products. */
        public abstract Builder productIds(@Nullable List<String> productIds);

        /** Keeps links in these currencies. */
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
