package io.paylinks.gocardless.paymentaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list payment account transactions. */
public record ListPaymentAccountTransactions(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable TransactionDirection direction,
        LocalDate valueDateFrom,
        LocalDate valueDateTo,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListPaymentAccountTransactions_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListPaymentAccountTransactions_Builder(this);
    }

    /** Builds a {@code ListPaymentAccountTransactions}. Required: {@link #valueDateFrom} and {@link #valueDateTo}. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPaymentAccountTransactions, Builder> {
        Builder() {}

        /** Only incoming transactions, or only outgoing ones. */
        public abstract Builder direction(@Nullable TransactionDirection direction);

        /** Required. The first day. */
        public abstract Builder valueDateFrom(LocalDate valueDateFrom);

        /** Required. The last day. */
        public abstract Builder valueDateTo(LocalDate valueDateTo);
    }
}
