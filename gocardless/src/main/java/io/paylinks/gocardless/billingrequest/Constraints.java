package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a mandate.
 *
 * @param maxAmountPerPayment null if absent or unreadable, not zero
 */
public record Constraints(
        @Nullable LocalDate endDate,
        @Nullable Long maxAmountPerPayment,
        @Nullable String paymentMethod,
        @Nullable List<PeriodicLimit> periodicLimits,
        @Nullable LocalDate startDate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Constraints {
        periodicLimits = Copies.orNull("periodicLimits", periodicLimits);
    }

    public static Builder builder() {
        return new AutoBuilder_Constraints_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_Constraints_Builder(this);
    }

    /** Builds a {@code Constraints}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Constraints, Builder> {
        Builder() {}

        /** The last day of payments. */
        public abstract Builder endDate(@Nullable LocalDate endDate);

        /** The maximum amount of each payment, in minor units. */
        public abstract Builder maxAmountPerPayment(long maxAmountPerPayment);

        /** The only payment method allowed; for ACH and PAD. */
        public abstract Builder paymentMethod(@Nullable String paymentMethod);

        /** The limits for each period. */
        public abstract Builder periodicLimits(@Nullable List<PeriodicLimit> periodicLimits);

        /** Adds a limit for each period. */
        public Builder periodicLimit(PeriodicLimit periodicLimit) {
            return periodicLimits(appended(periodicLimits(), "periodicLimit", periodicLimit));
        }

        abstract @Nullable List<PeriodicLimit> periodicLimits();

        /** The first day of payments. */
        public abstract Builder startDate(@Nullable LocalDate startDate);
    }
}
