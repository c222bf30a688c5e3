package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Fx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payout: collected money that is sent to a creditor.
 *
 * @param amount in minor units, such as pence; fees are already deducted; null if absent or unreadable, not zero
 * @param arrivalDate the day on which the money should arrive
 * @param deductedFees the deducted fees, in minor units; null if absent or unreadable, not zero
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param reference the reference on the bank statement
 * @param status null if absent or unreadable
 * @param taxCurrency the currency in which taxes are reported
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Payout(
        @Nullable Long amount,
        @Nullable LocalDate arrivalDate,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable Long deductedFees,
        @Nullable Fx fx,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable PayoutType payoutType,
        @Nullable String reference,
        @Nullable PayoutStatus status,
        @Nullable CurrencyCode taxCurrency,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a payout belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @Nullable String creditorBankAccount,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
