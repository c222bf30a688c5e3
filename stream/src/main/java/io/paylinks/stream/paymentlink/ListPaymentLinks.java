package io.paylinks.stream.paymentlink;

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
 * Filters a list of payment links.
 *
 * @param statuses the states to list
 * @param fromDate links created at or after this
 * @param toDate links created at or before this
 * @param fromPrice links of at least this amount, in major units
 * @param toPrice links of at most this amount, in major units
 * @param productIds links with any of these products
 * @param currencies currency codes joined by commas
 * @param page the page to begin with, from 1
 * @param limit the number of links on a page
 * @param sortField the field to sort by
 * @param sortDirection the direction to sort in
 * @param extra parameters that are not modelled
 */
public record ListPaymentLinks(
        @Nullable List<PaymentLinkStatus> statuses,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @Nullable BigDecimal fromPrice,
        @Nullable BigDecimal toPrice,
        @Nullable List<String> productIds,
        @Nullable String currencies,
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ListPaymentLinks {
        statuses = statuses == null ? null : Copies.list(statuses);
        productIds = productIds == null ? null : Copies.list(productIds);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListPaymentLinks_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        private final List<PaymentLinkStatus> addedStatuses = new ArrayList<>();

        Builder() {}

        /** Lists links of this state; may be called for several. */
        public Builder status(PaymentLinkStatus status) {
            addedStatuses.add(status);
            return statuses(addedStatuses);
        }

        abstract Builder statuses(@Nullable List<PaymentLinkStatus> statuses);

        /** Lists links created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Lists links created at this time or before. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Lists links of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Lists links of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Lists links with any of these products. */
        public abstract Builder productIds(@Nullable List<String> productIds);

        /** Lists links in these currencies. */
        public Builder currencies(CurrencyCode... currencies) {
            List<String> codes = new ArrayList<>();
            for (CurrencyCode currency : currencies) {
                codes.add(currency.value());
            }
            return currencies(String.join(",", codes));
        }

        abstract Builder currencies(@Nullable String currencies);

        /** Sets the page to begin with; 1 unless set. */
        public abstract Builder page(@Nullable Integer page);

        /** Sets the number of links on a page: 1 to 100, 10 unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        /** Sets the field to sort by; {@code created_at} unless set. */
        public abstract Builder sortField(@Nullable String sortField);

        /** Sets the direction to sort in; descending unless set. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);

        abstract ListPaymentLinks autoBuild();

        /** Builds the request. */
        public ListPaymentLinks build() {
            return Requests.build(ListPaymentLinks.class, this::autoBuild);
        }
    }
}
