package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.product.Product;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription. Invoices in lists contain subscriptions with only some of the fields.
 *
 * @param amount the amount per period after all discounts, in major units; null if absent or unreadable, not zero
 * @param originalAmount the amount before discounts, in major units; null if absent or unreadable, not zero
 * @param itemLevelDiscountedAmount the amount after the discounts of single items and before those of the whole, in
 *     major units; null if absent or unreadable, not zero
 * @param couponCalculationMetadata the effect of each coupon
 * @param remainingDays the number of days left in the current period
 * @param homeCurrencyAmount the amount in the organization's home currency, in major units; null if absent or
 *     unreadable, not zero
 * @param exchangeRateAtCreation the exchange rate to the organization's home currency at creation
 * @param recurringInterval the length of a billing interval
 * @param recurringIntervalCount the number of intervals between two charges
 * @param status null if absent or unreadable
 * @param currentCycleNumber the number of the current period, from 1
 * @param cancelAtPeriodEnd whether the subscription ends with the current period
 * @param cancelAtCycleNumber the number of the last period; null for no end
 * @param userId the user who created the subscription
 * @param organizationConsumerId the consumer who pays
 * @param latestFreeze null if the subscription was never frozen
 * @param overridePaymentMethods the payment methods offered; null for those of the organization
 * @param amountInSmallestUnit the amount in minor units, such as halalas; null if absent or unreadable, not zero
 * @param originalAmountInSmallestUnit in minor units; null if absent or unreadable, not zero
 * @param trialPeriodDays the number of days of the free trial, for recurring products
 * @param pendingChange a change that takes effect later; null if there is none
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Subscription(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonProperty(required = true) String id,
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
        List<Item> items,
        @Nullable Invoice latestInvoice,
        @Nullable SubscriptionFreeze latestFreeze,
        @Nullable SubscriptionPaymentMethods overridePaymentMethods,
        @Nullable Long amountInSmallestUnit,
        @Nullable Long originalAmountInSmallestUnit,
        @Nullable Integer trialPeriodDays,
        @Nullable Instant trialEnd,
        @Nullable PendingPlanChange pendingChange,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * A product of a subscription.
     *
     * @param originalAmount the amount before discounts, in major units; null if absent or unreadable, not zero
     * @param discountedAmount the amount after discounts, in major units; null if absent or unreadable, not zero
     * @param couponCalculationMetadata the effect of each coupon
     * @param product null if the API omits it
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Item(
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt,
            @Nullable String id,
            @Nullable String productId,
            @Nullable String subscriptionId,
            @Nullable Integer quantity,
            @Nullable BigDecimal originalAmount,
            @Nullable BigDecimal discountedAmount,
            @Nullable CouponCalculation couponCalculationMetadata,
            @Nullable Product product,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
