package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.gocardless.common.LimitPeriod;
import io.paylinks.gocardless.common.PeriodAlignment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A limit for each period of a mandate.
 *
 * @param maxTotalAmount null if absent or unreadable, not zero
 */
public record PeriodicLimit(
        @Nullable PeriodAlignment alignment,
        @Nullable Integer maxPayments,
        @Nullable Long maxTotalAmount,
        @Nullable LimitPeriod period,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_PeriodicLimit_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PeriodicLimit_Builder(this);
    }

    /** Builds a {@code PeriodicLimit}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<PeriodicLimit, Builder> {
        Builder() {}

        /** Whether a period starts with the calendar or with the mandate. */
        public abstract Builder alignment(@Nullable PeriodAlignment alignment);

        /** The maximum number of payments per period. */
        public abstract Builder maxPayments(int maxPayments);

        /** The maximum amount per period, in minor units. */
        public abstract Builder maxTotalAmount(long maxTotalAmount);

        /** The length of a period. */
        public abstract Builder period(@Nullable LimitPeriod period);
    }
}
