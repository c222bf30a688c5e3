package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
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
 * The subscription that a billing request sets up on its mandate; only for ACH and PAD.
 *
 * @param amount null if absent or unreadable, not zero
 * @param appFee null if absent or unreadable, not zero
 */
public record SubscriptionRequest(
        @Nullable Long amount,
        @Nullable Long appFee,
        @Nullable Integer count,
        @Nullable CurrencyCode currency,
        @Nullable Integer dayOfMonth,
        @Nullable Integer interval,
        @Nullable IntervalUnit intervalUnit,
        @Nullable Links links,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable MonthName month,
        @Nullable String name,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @Nullable LocalDate startDate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SubscriptionRequest {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_SubscriptionRequest_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_SubscriptionRequest_Builder(this);
    }

    /** Builds a {@code SubscriptionRequest}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<SubscriptionRequest, Builder> {
        Builder() {}

        /** The amount of each payment, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** The fee that the partner receives, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        /** The number of payments after which it ends. Default: it does not end. */
        public abstract Builder count(int count);

        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** The day of the month on which to charge: 1 to 28, or -1 for the last. */
        public abstract Builder dayOfMonth(int dayOfMonth);

        /** The number of interval units between payments. Default: 1. */
        public abstract Builder interval(int interval);

        public abstract Builder intervalUnit(@Nullable IntervalUnit intervalUnit);

        /** The month in which to charge; only for yearly intervals. */
        public abstract Builder month(@Nullable MonthName month);

        /** The name, which the payer may see in notifications. */
        public abstract Builder name(@Nullable String name);

        /** The reference on the bank statement. Its maximum length depends on the scheme. */
        public abstract Builder paymentReference(@Nullable String paymentReference);

        /** Whether to retry a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);

        /** The first charge date. Default: as soon as the mandate allows. */
        public abstract Builder startDate(@Nullable LocalDate startDate);

        abstract Builder links(@Nullable Links links);
    }

    /**
     * The id of the created resource.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String subscription,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
