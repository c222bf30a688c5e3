package io.paylinks.gocardless.negativebalancelimit;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list negative balance limits. */
public record ListNegativeBalanceLimits(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable String creditor,
        @Nullable CurrencyCode currency,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListNegativeBalanceLimits_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListNegativeBalanceLimits_Builder(this);
    }

    /** Builds a {@code ListNegativeBalanceLimits}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListNegativeBalanceLimits, Builder> {
        Builder() {}

        /** Only negative balance limits of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Only negative balance limits in this currency. */
        public abstract Builder currency(@Nullable CurrencyCode currency);
    }
}
