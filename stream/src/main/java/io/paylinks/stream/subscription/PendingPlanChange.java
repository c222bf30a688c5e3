package io.paylinks.stream.subscription;

import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a subscription that is still to come.
 *
 * @param id its id
 * @param effectiveAt when it takes effect
 * @param invoiceWasReissued whether an invoice was made anew for it
 * @param targetItems the products after it
 * @param targetSubscriptionCouponIds the coupons after it
 * @param targetRecurringInterval the interval after it
 * @param targetRecurringIntervalCount the number of intervals after it
 * @param targetAmount the amount after it, in major units
 * @param currency the currency of all its amounts
 * @param currentAmount the amount before it, in major units
 * @param deltaAmount the difference in major units
 * @param deltaAmountPerMonth the difference for each month, in major units
 * @param changes the differences it makes
 * @param nextInvoicePreview the next invoice after it
 */
public record PendingPlanChange(
        @Nullable String id,
        @Nullable Instant effectiveAt,
        @Nullable Boolean invoiceWasReissued,
        List<PlanChangeItem> targetItems,
        List<String> targetSubscriptionCouponIds,
        @Nullable SubscriptionRecurringInterval targetRecurringInterval,
        @Nullable Long targetRecurringIntervalCount,
        @Nullable BigDecimal targetAmount,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal currentAmount,
        @Nullable BigDecimal deltaAmount,
        @Nullable BigDecimal deltaAmountPerMonth,
        List<PlanChangeEntry> changes,
        @Nullable NextInvoicePreview nextInvoicePreview) {

    public PendingPlanChange {
        targetItems = Copies.list(targetItems);
        targetSubscriptionCouponIds = Copies.list(targetSubscriptionCouponIds);
        changes = Copies.list(changes);
    }
}
