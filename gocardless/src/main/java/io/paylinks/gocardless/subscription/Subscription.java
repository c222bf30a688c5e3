package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.IntervalUnit;
import io.paylinks.gocardless.common.MonthName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription: payments that are created at regular intervals.
 *
 * @param amount in minor units, such as pence; null if absent or unreadable, not zero
 * @param appFee the fee of the partner in minor units, for OAuth apps; null if absent or unreadable, not zero
 * @param count the total number of payments
 * @param dayOfMonth 1 to 28, or -1 for the last day
 * @param earliestChargeDateAfterResume the earliest day of a payment after a pause
 * @param interval the number of units between payments
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param parentPlanPaused whether a plan of the dashboard is paused
 * @param status null if absent or unreadable
 * @param upcomingPayments the next payments, at most ten
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Subscription(
        @Nullable Long amount,
        @Nullable Long appFee,
        @Nullable Integer count,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable Integer dayOfMonth,
        @Nullable LocalDate earliestChargeDateAfterResume,
        @Nullable LocalDate endDate,
        @JsonProperty(required = true) String id,
        @Nullable Integer interval,
        @Nullable IntervalUnit intervalUnit,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable MonthName month,
        @Nullable String name,
        @Nullable Boolean parentPlanPaused,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @Nullable LocalDate startDate,
        @Nullable SubscriptionStatus status,
        List<UpcomingPayment> upcomingPayments,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a subscription belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String mandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * An upcoming payment.
     *
     * @param amount in minor units, such as pence; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record UpcomingPayment(
            @Nullable Long amount,
            @Nullable LocalDate chargeDate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
