package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.subscription.SubscriptionRecurringInterval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment link: an address at which customers pay for products.
 *
 * <p>Creating a link makes no invoice and no payment; those appear when a customer has paid.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param name its name
 * @param description a text about it
 * @param amount what is to be paid, after all discounts, in major units
 * @param originalAmount the amount before discounts, in major units
 * @param itemLevelDiscountedAmount the amount after the discounts of single items, in major units
 * @param couponCalculationMetadata how coupons lowered the amount
 * @param currency the currency of all its amounts
 * @param homeCurrencyAmount the amount in the organization's own currency, in major units
 * @param exchangeRateAtCreation the rate to the organization's own currency when it was created
 * @param maxNumberOfPayments how often it can be paid; without a limit if null
 * @param validUntil when it ends; a time without a zone is UTC
 * @param confirmationMessage what a customer reads after paying
 * @param recurringInterval how often it recurs; null if it does not
 * @param recurringIntervalCount how many intervals lie between two charges
 * @param status its state
 * @param organizationId the organization it belongs to
 * @param userId the user who created it
 * @param organizationConsumerId the one consumer it is for, or null if for anyone
 * @param deactivateMessage what a customer reads once it is switched off
 * @param customFields questions to the customer, as a JSON Schema
 * @param successRedirectUrl where a customer goes after paying
 * @param failureRedirectUrl where a customer goes after a failed payment
 * @param customMetadata values of your own, any JSON; webhooks repeat them
 * @param contactInformationType what the customer must leave to be reached
 * @param items the products on it
 * @param coupons the coupons on it
 * @param overridePaymentMethods the ways to pay that it offers, if not those of the organization
 * @param url the address to send customers to
 * @param amountCollected what it has earned so far, in major units
 * @param amountInSmallestUnit the amount in minor units, such as halalas
 * @param originalAmountInSmallestUnit the amount before discounts, in minor units
 * @param amountCollectedInSmallestUnit what it has earned so far, in minor units
 * @param trialPeriodDays how many days are free at the beginning, for recurring products
 * @param extra fields that this version does not know, under their wire names
 */
public record PaymentLink(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
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
        List<PaymentLinkItem> items,
        List<Coupon> coupons,
        @Nullable PaymentMethods overridePaymentMethods,
        @Nullable String url,
        @Nullable BigDecimal amountCollected,
        @Nullable Long amountInSmallestUnit,
        @Nullable Long originalAmountInSmallestUnit,
        @Nullable Long amountCollectedInSmallestUnit,
        @Nullable Integer trialPeriodDays,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public PaymentLink {
        customFields = Copies.map(customFields);
        customMetadata = Copies.map(customMetadata);
        items = Copies.list(items);
        coupons = Copies.list(coupons);
        extra = Copies.map(extra);
    }
}
