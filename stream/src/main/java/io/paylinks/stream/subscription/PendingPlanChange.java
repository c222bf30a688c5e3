package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a subscription that takes effect later.
 *
 * @param invoiceWasReissued whether an open invoice was replaced because of the change
 * @param targetAmount the amount per period after the change, in major units; null if absent or unreadable, not zero
 * @param currentAmount the current amount per period, in major units; null if absent or unreadable, not zero
 * @param deltaAmount the difference, in major units; null if absent or unreadable, not zero
 * @param deltaAmountPerMonth the difference for each month, in major units; null if absent or unreadable, not zero
 * @param changes the steps of the change
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PendingPlanChange(
        @Nullable String id,
        @Nullable Instant effectiveAt,
        @Nullable Boolean invoiceWasReissued,
        List<Item> targetItems,
        List<String> targetSubscriptionCouponIds,
        @Nullable SubscriptionRecurringInterval targetRecurringInterval,
        @Nullable Long targetRecurringIntervalCount,
        @Nullable BigDecimal targetAmount,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal currentAmount,
        @Nullable BigDecimal deltaAmount,
        @Nullable BigDecimal deltaAmountPerMonth,
        List<Change> changes,
        @Nullable NextInvoice nextInvoicePreview,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * One step of a change.
     *
     * @param label a description of the step
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Change(
            @Nullable PlanChangeKind kind,
            @Nullable String label,
            @Nullable String productId,
            @Nullable String fromValue,
            @Nullable String toValue,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * A product of the subscription after the change.
     *
     * @param originalAmount the amount before discounts, in major units; null if absent or unreadable, not zero
     * @param discountedAmount the amount after discounts, in major units; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Item(
            @Nullable String productId,
            @Nullable String productName,
            @Nullable Integer quantity,
            @Nullable BigDecimal originalAmount,
            @Nullable BigDecimal discountedAmount,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The next invoice, as it will be after the change.
     *
     * @param subtotal the amount before discounts, in major units; null if absent or unreadable, not zero
     * @param discountTotal in major units; null if absent or unreadable, not zero
     * @param totalAmount the amount due after all discounts, in major units; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record NextInvoice(
            @Nullable Instant periodStart,
            @Nullable Instant periodEnd,
            @Nullable Instant issueAt,
            @Nullable Instant dueAt,
            @Nullable BigDecimal subtotal,
            @Nullable BigDecimal discountTotal,
            @Nullable BigDecimal totalAmount,
            @Nullable CurrencyCode currency,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
