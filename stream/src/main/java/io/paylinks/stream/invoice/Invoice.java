package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.branch.BranchReference;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.product.RecurringInterval;
import io.paylinks.stream.subscription.Subscription;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice. A list leaves out {@code items} and {@code url}, and {@code payments} unless they are asked for.
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param userId the user who created it
 * @param organizationId the organization it belongs to
 * @param organizationConsumerId the consumer who is to pay
 * @param accountId the account that is paid
 * @param branchId the branch it belongs to
 * @param orgInvoiceNumber the invoice's number in the organization
 * @param description a text about it
 * @param totalAmount what is to be paid, after all discounts, in major units
 * @param originalAmount the amount before discounts, in major units
 * @param itemLevelDiscountedAmount the amount after the discounts of single items, in major units
 * @param totalVatAmount the VAT in it, in major units
 * @param totalPriceExcludingVat the amount without VAT, in major units
 * @param couponCalculationMetadata how coupons lowered the amount
 * @param currency the currency of all its amounts
 * @param homeCurrencyAmount the amount in the organization's own currency, in major units
 * @param homeCurrencyAmountActual what was received in the organization's own currency, in major units
 * @param exchangeRateAtCreation the rate to the organization's own currency when it was created
 * @param consumerMessage a message to the consumer
 * @param status its state
 * @param paymentMethod the channel through which it is paid
 * @param allowedPaymentFlow whether it may be charged automatically
 * @param currentPaymentFlow whether it is charged automatically now
 * @param periodStart when the period begins
 * @param periodEnd when the period ends
 * @param recurringInterval how often it recurs; null if it does not
 * @param recurringIntervalCount how many intervals lie between two charges
 * @param type what it is for
 * @param invoiceNumber its number
 * @param remainingAmount what is still to be paid, in major units
 * @param paidAmount what was paid, in major units
 * @param excludeCouponsIfInstallments whether coupons do not count if it is paid in installments
 * @param organizationConsumer the consumer
 * @param items the products on it
 * @param branch the branch it belongs to
 * @param payments its payments
 * @param subscriptionId the subscription it belongs to
 * @param subscription the subscription it belongs to
 * @param paymentMethods the ways to pay that it offers
 * @param recurrencePattern how it recurs
 * @param parentId the invoice it follows from
 * @param customFieldAnswers the customer's answers to the link's questions
 * @param url the address to send customers to
 * @param totalAmountInSmallestUnit the amount in minor units
 * @param originalAmountInSmallestUnit the amount before discounts, in minor units
 * @param remainingAmountInSmallestUnit what is still to be paid, in minor units
 * @param paidAmountInSmallestUnit what was paid, in minor units
 * @param paymentLinkId the payment link it came from
 * @param totalNumberOfPayments how many payments it has
 * @param lastPaymentPaidAt when it was last paid
 * @param extra fields that this version does not know, under their wire names
 */
public record Invoice(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable String userId,
        @Nullable String organizationId,
        @Nullable String organizationConsumerId,
        @Nullable String accountId,
        @Nullable String branchId,
        @Nullable Long orgInvoiceNumber,
        @Nullable String description,
        @Nullable BigDecimal totalAmount,
        @Nullable BigDecimal originalAmount,
        @Nullable BigDecimal itemLevelDiscountedAmount,
        @Nullable BigDecimal totalVatAmount,
        @Nullable BigDecimal totalPriceExcludingVat,
        @Nullable CouponCalculation couponCalculationMetadata,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal homeCurrencyAmount,
        @Nullable BigDecimal homeCurrencyAmountActual,
        @Nullable BigDecimal exchangeRateAtCreation,
        @Nullable String consumerMessage,
        @Nullable InvoiceStatus status,
        @Nullable PaymentChannel paymentMethod,
        @Nullable PaymentFlow allowedPaymentFlow,
        @Nullable PaymentFlow currentPaymentFlow,
        @Nullable Instant periodStart,
        @Nullable Instant periodEnd,
        @Nullable RecurringInterval recurringInterval,
        @Nullable Integer recurringIntervalCount,
        @Nullable InvoiceType type,
        @Nullable Long invoiceNumber,
        @Nullable BigDecimal remainingAmount,
        @Nullable BigDecimal paidAmount,
        @Nullable Boolean excludeCouponsIfInstallments,
        @Nullable Consumer organizationConsumer,
        List<InvoiceItem> items,
        @Nullable BranchReference branch,
        List<InvoicePayment> payments,
        @Nullable String subscriptionId,
        @Nullable Subscription subscription,
        @Nullable InvoicePaymentMethods paymentMethods,
        @Nullable RecurrencePattern recurrencePattern,
        @Nullable String parentId,
        Map<String, @Nullable Object> customFieldAnswers,
        @Nullable String url,
        @Nullable Long totalAmountInSmallestUnit,
        @Nullable Long originalAmountInSmallestUnit,
        @Nullable Long remainingAmountInSmallestUnit,
        @Nullable Long paidAmountInSmallestUnit,
        @Nullable String paymentLinkId,
        @Nullable Long totalNumberOfPayments,
        @Nullable Instant lastPaymentPaidAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Invoice {
        items = Copies.list(items);
        payments = Copies.list(payments);
        customFieldAnswers = Copies.map(customFieldAnswers);
        extra = Copies.map(extra);
    }
}
