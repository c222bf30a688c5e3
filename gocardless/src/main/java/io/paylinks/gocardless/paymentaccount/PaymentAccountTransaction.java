package io.paylinks.gocardless.paymentaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A transaction of a payment account.
 *
 * @param amount in minor units, such as pence; null if absent or unreadable, not zero
 * @param balanceAfterTransaction in minor units, such as pence; null if absent or unreadable, not zero
 * @param valueDate the day on which the money moved
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PaymentAccountTransaction(
        @Nullable Long amount,
        @Nullable Long balanceAfterTransaction,
        @Nullable String counterpartyName,
        @Nullable CurrencyCode currency,
        @Nullable String description,
        @Nullable TransactionDirection direction,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @Nullable String reference,
        @Nullable LocalDate valueDate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a payment account transaction belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String outboundPayment,
            @Nullable String paymentBankAccount,
            @Nullable String payout,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
