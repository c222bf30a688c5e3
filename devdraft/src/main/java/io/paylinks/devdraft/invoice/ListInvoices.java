package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.ListBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list invoices. The filters are from a page of examples, not from the specification. */
public record ListInvoices(
        @Nullable Integer skip,
        @Nullable Integer take,
        @Nullable InvoiceStatus status,
        @Nullable String customer,
        @JsonProperty("from_date") @Nullable LocalDate fromDate,
        @JsonProperty("to_date") @Nullable LocalDate toDate,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
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

        /** Only invoices with this status. */
        public abstract Builder status(@Nullable InvoiceStatus status);

        /** Only invoices of the customer with this id. */
        public abstract Builder customer(@Nullable String customer);

        /** Only invoices from this day or later. */
        public abstract Builder fromDate(@Nullable LocalDate fromDate);

        /** Only invoices from this day or earlier. */
        public abstract Builder toDate(@Nullable LocalDate toDate);
    }
}
