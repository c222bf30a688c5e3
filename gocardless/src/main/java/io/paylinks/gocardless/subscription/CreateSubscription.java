package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.IntervalUnit;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.MonthName;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a subscription. GoCardless requires an amount, a currency, the unit of the interval and a
 * mandate.
 */
public record CreateSubscription(
        @Nullable Long amount,
        @Nullable Long appFee,
        @Nullable Integer count,
        @Nullable CurrencyCode currency,
        @Nullable Integer dayOfMonth,
        @Nullable LocalDate endDate,
        @Nullable Integer interval,
        @Nullable IntervalUnit intervalUnit,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable MonthName month,
        @Nullable String name,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @Nullable LocalDate startDate,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateSubscription {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateSubscription_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateSubscription_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateSubscription, Builder> {
        Builder() {}

        /** Collects this amount each time, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** Deducts this fee for the partner, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        /** Ends after this many payments. */
        public abstract Builder count(int count);

        /** Collects in this currency, which must be that of the mandate. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Charges on this day of the month: 1 to 28, or -1 for the last. */
        public abstract Builder dayOfMonth(int dayOfMonth);

        /** Creates no payments after this day. */
        public abstract Builder endDate(@Nullable LocalDate endDate);

        /** Waits this many units between payments. Default: 1. */
        public abstract Builder interval(int interval);

        /** Counts in this unit. */
        public abstract Builder intervalUnit(@Nullable IntervalUnit intervalUnit);

        /** Collects through this mandate. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }

        /** Charges in this month; for yearly intervals. */
        public abstract Builder month(@Nullable MonthName month);

        /** Names it; the payer may read it in notifications. */
        public abstract Builder name(@Nullable String name);

        /** Shows this on the bank statement. How much of it depends on the scheme. */
        public abstract Builder paymentReference(@Nullable String paymentReference);

        /** Retries a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);

        /** Begins on this day. Default: as soon as the mandate allows. */
        public abstract Builder startDate(@Nullable LocalDate startDate);
    }
}
