package io.paylinks.stream.subscription;

import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next invoice as it will be after a change.
 *
 * @param periodStart when the period begins
 * @param periodEnd when the period ends
 * @param issueAt when it is issued
 * @param dueAt when it is due
 * @param subtotal the amount before discounts, in major units
 * @param discountTotal the discounts in major units
 * @param totalAmount what is to be paid, after all discounts, in major units
 * @param currency the currency of all its amounts
 */
public record NextInvoicePreview(
        @Nullable Instant periodStart,
        @Nullable Instant periodEnd,
        @Nullable Instant issueAt,
        @Nullable Instant dueAt,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal discountTotal,
        @Nullable BigDecimal totalAmount,
        @Nullable CurrencyCode currency) {}
