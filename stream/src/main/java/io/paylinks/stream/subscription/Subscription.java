package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.invoice.Invoice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription. Inside of an invoice of a list, only some fields are filled.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param description a text about it
 * @param amount what is to be paid, after all discounts, in major units
 * @param originalAmount the amount before discounts, in major units
 * @param itemLevelDiscountedAmount the amount after the discounts of single items, in major units
 * @param couponCalculationMetadata how coupons lowered the amount
 * @param remainingDays how many days are left in this period
 * @param currency the currency of all its amounts
 * @param homeCurrencyAmount the amount in the organization's own currency, in major units
 * @param exchangeRateAtCreation the rate to the organization's own currency when it was created
 * @param recurringInterval how often it recurs; null if it does not
 * @param recurringIntervalCount how many intervals lie between two charges
 * @param status its state
 * @param currentPeriodStart when this period began
 * @param currentPeriodEnd when this period ends
 * @param currentCycleNumber the number of this period
 * @param cancelAtPeriodEnd whether it ends with this period
 * @param cancelAtCycleNumber the period with which it ends
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param userId the user who created it
 * @param organizationConsumerId the consumer who pays
 * @param latestInvoiceId its newest invoice
 * @param organizationConsumer the consumer
 * @param items the products on it
 * @param latestInvoice its newest invoice
 * @param latestFreeze its newest freeze
 * @param overridePaymentMethods the ways to pay that it offers, if not those of the organization
 * @param amountInSmallestUnit the amount in minor units, such as halalas
 * @param originalAmountInSmallestUnit the amount before discounts, in minor units
 * @param trialPeriodDays how many days are free at the beginning, for recurring products
 * @param trialEnd when its trial ends
 * @param pendingChange a change that is still to come
 * @param extra fields that this version does not know, under their wire names
 */
public record Subscription(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable String description,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal originalAmount,
        @Nullable BigDecimal itemLevelDiscountedAmount,
        @Nullable CouponCalculation couponCalculationMetadata,
        @Nullable Long remainingDays,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal homeCurrencyAmount,
        @Nullable BigDecimal exchangeRateAtCreation,
        @Nullable SubscriptionRecurringInterval recurringInterval,
        @Nullable Integer recurringIntervalCount,
        @Nullable SubscriptionStatus status,
        @Nullable Instant currentPeriodStart,
        @Nullable Instant currentPeriodEnd,
        @Nullable Long currentCycleNumber,
        @Nullable Boolean cancelAtPeriodEnd,
        @Nullable Long cancelAtCycleNumber,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String userId,
        @Nullable String organizationConsumerId,
        @Nullable String latestInvoiceId,
        @Nullable Consumer organizationConsumer,
        List<SubscriptionItem> items,
        @Nullable Invoice latestInvoice,
        @Nullable SubscriptionFreeze latestFreeze,
        @Nullable SubscriptionPaymentMethods overridePaymentMethods,
        @Nullable Long amountInSmallestUnit,
        @Nullable Long originalAmountInSmallestUnit,
        @Nullable Integer trialPeriodDays,
        @Nullable Instant trialEnd,
        @Nullable PendingPlanChange pendingChange,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Subscription {
        items = Copies.list(items);
        extra = Copies.map(extra);
    }
}
