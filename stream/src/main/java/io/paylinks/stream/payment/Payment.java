package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @param id its id
 * @param amount the amount in major units
 * @param currency the currency of all its amounts
 * @param scheduledOn when it is due, as the API writes it
 * @param type which part of the invoice it is
 * @param paymentMethod how it was paid; null until then
 * @param currentStatus its state
 * @param paidAt when it was paid
 * @param refundedAt when it was refunded
 * @param refundReason why it was refunded
 * @param refundNote a note on the refund
 * @param amountInSmallestUnit the amount in minor units, such as halalas
 * @param latestPgwMessage the payment gateway's last message
 * @param extra fields that this version does not know, under their wire names
 */
public record Payment(
        @Nullable String id,
        @Nullable BigDecimal amount,
        @Nullable CurrencyCode currency,
        @Nullable String scheduledOn,
        @Nullable PaymentType type,
        @Nullable PaymentMethod paymentMethod,
        @Nullable PaymentStatus currentStatus,
        @JsonProperty("payed_at") @Nullable Instant paidAt,
        @Nullable Instant refundedAt,
        @Nullable RefundReason refundReason,
        @Nullable String refundNote,
        @Nullable Long amountInSmallestUnit,
        @Nullable String latestPgwMessage,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Payment {
        extra = Copies.map(extra);
    }
}
