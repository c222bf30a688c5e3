package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.IntervalUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payments of an instalment schedule at regular intervals. GoCardless requires amounts, an interval and its unit.
 */
public record InstalmentPlan(
        @Nullable List<Long> amounts,
        @Nullable Integer interval,
        @Nullable IntervalUnit intervalUnit,
        @Nullable LocalDate startDate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public InstalmentPlan {
        amounts = Copies.orNull("amounts", amounts);
    }

    public static Builder builder() {
        return new AutoBuilder_InstalmentPlan_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_InstalmentPlan_Builder(this);
    }

    /** Builds an {@code InstalmentPlan}. GoCardless requires amounts, an interval and its unit. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<InstalmentPlan, Builder> {
        Builder() {}

        /** Required by GoCardless. The amounts of the payments in order, in minor units, such as pence. */
        public abstract Builder amounts(@Nullable List<Long> amounts);

        /** Adds the amount of the next payment, in minor units, such as pence. */
        public Builder amount(long amount) {
            return amounts(appended(amounts(), "amount", amount));
        }

        abstract @Nullable List<Long> amounts();

        /** Required by GoCardless. The number of interval units between payments. Default: 1. */
        public abstract Builder interval(int interval);

        /** Required by GoCardless. The unit of the interval. */
        public abstract Builder intervalUnit(@Nullable IntervalUnit intervalUnit);

        /** The first charge date. Default: as soon as the mandate allows. */
        public abstract Builder startDate(@Nullable LocalDate startDate);
    }
}
