package io.paylinks.stream.paymentlink;

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

/** A request to list payment links. */
public record ListPaymentLinks(
        @Nullable List<PaymentLinkStatus> statuses,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @Nullable BigDecimal fromPrice,
        @Nullable BigDecimal toPrice,
        @Nullable List<String> productIds,
        @JsonFormat(shape = STRING) @Nullable List<CurrencyCode> currencies,
        @Nullable Long page,
        @Nullable Integer limit,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListPaymentLinks {
        statuses = Copies.orNull("statuses", statuses);
        productIds = Copies.orNull("productIds", productIds);
        currencies = Copies.orNull("currencies", currencies);
    }

    public static Builder builder() {
        return new AutoBuilder_ListPaymentLinks_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListPaymentLinks_Builder(this);
    }

    /** Builds a {@code ListPaymentLinks}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPaymentLinks, Builder> {
        Builder() {}

        /** Only links with these statuses. */
        public abstract Builder statuses(@Nullable List<PaymentLinkStatus> statuses);

        abstract @Nullable List<PaymentLinkStatus> statuses();

        /** Also returns links with this status. */
        public Builder status(PaymentLinkStatus status) {
            return statuses(appended(statuses(), "status", status));
        }

        /** Only links created at this time or later. */
        public abstract Builder fromDate(@Nullable Instant fromDate);

        /** Only links created at this time or earlier. */
        public abstract Builder toDate(@Nullable Instant toDate);

        /** Only links of at least this amount, in major units. */
        public abstract Builder fromPrice(@Nullable BigDecimal fromPrice);

        /** Only links of at most this amount, in major units. */
        public abstract Builder toPrice(@Nullable BigDecimal toPrice);

        /** Only links that sell any of these products. */
        public abstract Builder productIds(@Nullable List<String> productIds);

        abstract @Nullable List<String> productIds();

        /** Also returns links that sell this product. */
        public Builder productId(String productId) {
            return productIds(appended(productIds(), "productId", productId));
        }

        /** Only links in these currencies. */
        public abstract Builder currencies(@Nullable List<CurrencyCode> currencies);

        abstract @Nullable List<CurrencyCode> currencies();

        /** Also returns links in this currency. */
        public Builder currency(CurrencyCode currency) {
            return currencies(appended(currencies(), "currency", currency));
        }

        /** The field to sort by. Default: {@code created_at}. */
        public abstract Builder sortField(@Nullable String sortField);

        /** The sort direction. Default: descending. */
        public abstract Builder sortDirection(@Nullable SortDirection sortDirection);
    }
}
