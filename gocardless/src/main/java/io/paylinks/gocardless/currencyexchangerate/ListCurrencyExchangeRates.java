package io.paylinks.gocardless.currencyexchangerate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list currency exchange rates. */
public record ListCurrencyExchangeRates(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable CurrencyCode source,
        @Nullable CurrencyCode target,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListCurrencyExchangeRates_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListCurrencyExchangeRates_Builder(this);
    }

    /** Builds a {@code ListCurrencyExchangeRates}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCurrencyExchangeRates, Builder> {
        Builder() {}

        /** Only rates from this currency. */
        public abstract Builder source(@Nullable CurrencyCode source);

        /** Only rates to this currency. */
        public abstract Builder target(@Nullable CurrencyCode target);
    }
}
