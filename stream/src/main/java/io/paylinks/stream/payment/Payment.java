package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment of an invoice.
 *
 * @param amount in major units; null if absent or unreadable, not zero
 * @param scheduledOn the due date as text, because the API does not document its format
 * @param type which part of the invoice the payment covers
 * @param paymentMethod null until the payment is made
 * @param currentStatus null if absent or unreadable
 * @param amountInSmallestUnit the amount in minor units, such as halalas; null if absent or unreadable, not zero
 * @param latestPgwMessage the latest message of the payment gateway
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Payment(
        @JsonProperty(required = true) String id,
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
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
