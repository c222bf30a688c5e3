package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.payment.PaymentMethod;
import io.paylinks.stream.payment.PaymentStatus;
import io.paylinks.stream.payment.PaymentType;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment of an invoice, as the invoice shows it.
 *
 * @param id its id
 * @param amount the amount in major units
 * @param currency the currency of all its amounts
 * @param scheduledOn when it is due
 * @param invoicePaymentNumber its number within the invoice
 * @param type which part of the invoice it is
 * @param paymentMethod how it was paid; null until then
 * @param currentStatus its state
 * @param paidAt when it was paid
 * @param settledAt when it was paid out
 * @param refundedAt when it was refunded
 * @param pdfLink the address of its receipt
 * @param paidToAccountId the account it was paid to
 * @param amountInSmallestUnit the amount in minor units, such as halalas
 */
public record InvoicePayment(
        @Nullable String id,
        @Nullable BigDecimal amount,
        @Nullable CurrencyCode currency,
        @Nullable Instant scheduledOn,
        @Nullable Long invoicePaymentNumber,
        @Nullable PaymentType type,
        @Nullable PaymentMethod paymentMethod,
        @Nullable PaymentStatus currentStatus,
        @JsonProperty("payed_at") @Nullable Instant paidAt,
        @Nullable Instant settledAt,
        @Nullable Instant refundedAt,
        @Nullable String pdfLink,
        @Nullable String paidToAccountId,
        @Nullable Long amountInSmallestUnit) {}
