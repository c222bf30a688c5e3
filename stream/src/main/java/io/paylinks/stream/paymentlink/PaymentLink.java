package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.subscription.SubscriptionRecurringInterval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment link: a page at which customers pay for products. Each payment creates an invoice.
 *
 * @param amount the amount due after all discounts, in major units; null if absent or unreadable, not zero
 * @param originalAmount the amount before discounts, in major units; null if absent or unreadable, not zero
 * @param itemLevelDiscountedAmount the amount after the discounts of single items and before those of the whole, in
 *     major units; null if absent or unreadable, not zero
 * @param couponCalculationMetadata the effect of each coupon
 * @param homeCurrencyAmount the amount in the organization's home currency, in major units; null if absent or
 *     unreadable, not zero
 * @param exchangeRateAtCreation the exchange rate to the organization's home currency at creation
 * @param maxNumberOfPayments the maximum number of payments; null for no limit
 * @param validUntil the expiration time; null if the link does not expire
 * @param confirmationMessage the message shown after paying
 * @param recurringInterval the length of a billing interval; null for a one-time link
 * @param recurringIntervalCount the number of intervals between two charges
 * @param status null if absent or unreadable
 * @param userId the user who created the link
 * @param organizationConsumerId the only consumer who may pay; null for anyone
 * @param deactivateMessage the message shown while the link is inactive
 * @param customFields questions for the customer, as a JSON Schema
 * @param successRedirectUrl the URL that the customer is sent to after paying
 * @param failureRedirectUrl the URL that the customer is sent to after a failed payment
 * @param customMetadata your own values, any JSON; webhooks include them
 * @param contactInformationType the contact details that the customer must enter
 * @param overridePaymentMethods the payment methods offered; null for those of the organization
 * @param url the URL for customers
 * @param amountCollected the amount collected so far, in major units; null if absent or unreadable, not zero
 * @param amountInSmallestUnit the amount in minor units, such as halalas; null if absent or unreadable, not zero
 * @param originalAmountInSmallestUnit in minor units; null if absent or unreadable, not zero
 * @param amountCollectedInSmallestUnit in minor units; null if absent or unreadable, not zero
 * @param trialPeriodDays the number of days of the free trial, for recurring products
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PaymentLink(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonProperty(required = true) String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal originalAmount,
        @Nullable BigDecimal itemLevelDiscountedAmount,
        @Nullable CouponCalculation couponCalculationMetadata,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal homeCurrencyAmount,
        @Nullable BigDecimal exchangeRateAtCreation,
        @Nullable Integer maxNumberOfPayments,
        @Nullable Instant validUntil,
        @Nullable String confirmationMessage,
        @Nullable SubscriptionRecurringInterval recurringInterval,
        @Nullable Integer recurringIntervalCount,
        @Nullable PaymentLinkStatus status,
        @Nullable String organizationId,
        @Nullable String userId,
        @Nullable String organizationConsumerId,
        @Nullable String deactivateMessage,
        Map<String, @Nullable Object> customFields,
        @Nullable String successRedirectUrl,
        @Nullable String failureRedirectUrl,
        Map<String, @Nullable Object> customMetadata,
        @Nullable ContactInformationType contactInformationType,
        List<Item> items,
        List<Coupon> coupons,
        @Nullable PaymentMethods overridePaymentMethods,
        @Nullable String url,
        @Nullable BigDecimal amountCollected,
        @Nullable Long amountInSmallestUnit,
        @Nullable Long originalAmountInSmallestUnit,
        @Nullable Long amountCollectedInSmallestUnit,
        @Nullable Integer trialPeriodDays,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * A product on a payment link.
     *
     * @param originalAmount the amount before discounts, in major units; null if absent or unreadable, not zero
     * @param discountedAmount the amount after discounts, in major units; null if absent or unreadable, not zero
     * @param couponCalculationMetadata the effect of each coupon
     * @param product null if the API omits it
     * @param allowCustomQuantity whether the customer may change the quantity
     * @param minQuantity the minimum quantity that the customer may choose
     * @param maxQuantity the maximum quantity that the customer may choose
     * @param productPriceId the id of the product price that applied
     * @param originalAmountInSmallestUnit in minor units; null if absent or unreadable, not zero
     * @param discountedAmountInSmallestUnit in minor units; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Item(
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt,
            @Nullable String id,
            @Nullable String productId,
            @Nullable Integer quantity,
            @Nullable BigDecimal originalAmount,
            @Nullable BigDecimal discountedAmount,
            @Nullable CouponCalculation couponCalculationMetadata,
            @Nullable Product product,
            @Nullable Boolean allowCustomQuantity,
            @Nullable Integer minQuantity,
            @Nullable Integer maxQuantity,
            @Nullable CurrencyCode currency,
            @Nullable String productPriceId,
            @Nullable Long originalAmountInSmallestUnit,
            @Nullable Long discountedAmountInSmallestUnit,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
