package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Fx;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment: money collected from a customer through a mandate.
 *
 * @param amount in minor units, such as pence; null if absent or unreadable, not zero
 * @param amountRefunded in minor units; null if absent or unreadable, not zero
 * @param appFee the fee of the partner in minor units, for OAuth apps; null if absent or unreadable, not zero
 * @param chargeDate the day on which the customer is charged
 * @param description the description that the customer may see
 * @param fasterAch whether the payment uses Faster ACH
 * @param links the ids of the resources that the payment belongs to
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param reference the reference on the customer's bank statement
 * @param retryIfPossible whether a failed collection is retried automatically
 * @param scheme the scheme of the mandate
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Payment(
        @Nullable Long amount,
        @Nullable Long amountRefunded,
        @Nullable Long appFee,
        @Nullable LocalDate chargeDate,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable String description,
        @Nullable Boolean fasterAch,
        @Nullable Fx fx,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable String reference,
        @Nullable Boolean retryIfPossible,
        @Nullable Scheme scheme,
        @Nullable PaymentStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a payment belongs to.
     *
     * @param mandate the id of the mandate through which the money is collected
     * @param payout the id of the payout that includes the payment
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @Nullable String instalmentSchedule,
            @Nullable String mandate,
            @Nullable String payout,
            @Nullable String subscription,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
