package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One payment of an instalment schedule. GoCardless requires an amount and a date.
 *
 * @param amount null if absent or unreadable, not zero
 */
public record DatedInstalment(
        @Nullable Long amount,
        @Nullable LocalDate chargeDate,
        @Nullable String description,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_DatedInstalment_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_DatedInstalment_Builder(this);
    }

    /** Builds a {@code DatedInstalment}. GoCardless requires an amount and a date. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<DatedInstalment, Builder> {
        Builder() {}

        /** Required by GoCardless. The amount to collect, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** Required by GoCardless. The day on which the customer is charged. */
        public abstract Builder chargeDate(@Nullable LocalDate chargeDate);

        /** The description of the payment that the customer sees. */
        public abstract Builder description(@Nullable String description);
    }
}
