package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.stream.branch.BranchReference;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.payment.PaymentMethod;
import io.paylinks.stream.payment.PaymentStatus;
import io.paylinks.stream.payment.PaymentType;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.product.RecurringInterval;
import io.paylinks.stream.subscription.Subscription;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice. In lists it has neither {@code items} nor {@code url}, and {@code payments} only if they were asked for.
 *
 * @param userId the user who created the invoice
 * @param organizationConsumerId the consumer who is billed
 * @param accountId the bank account that receives the money
 * @param orgInvoiceNumber the number of the invoice within the organization
 * @param totalAmount the amount due after all discounts, in major units; null if absent or unreadable, not zero
 * @param originalAmount the amount before discounts, in major units; null if absent or unreadable, not zero
 * @param itemLevelDiscountedAmount the amount after the discounts of single items and before those of the whole, in
 *     major units; null if absent or unreadable, not zero
 * @param totalVatAmount the VAT that the total includes, in major units; null if absent or unreadable, not zero
 * @param totalPriceExcludingVat in major units; null if absent or unreadable, not zero
 * @param couponCalculationMetadata the effect of each coupon
 * @param homeCurrencyAmount the amount in the organization's home currency, in major units; null if absent or
 *     unreadable, not zero
 * @param homeCurrencyAmountActual what was received in the organization's home currency, in major units; null if absent
 *     or unreadable, not zero
 * @param exchangeRateAtCreation the exchange rate to the organization's home currency at creation
 * @param consumerMessage a message that the consumer sees
 * @param status null if absent or unreadable
 * @param paymentMethod the payment channel of the invoice
 * @param allowedPaymentFlow whether the invoice may be charged automatically
 * @param currentPaymentFlow whether the invoice is currently charged automatically
 * @param recurringInterval the length of a billing interval; null for a one-off invoice
 * @param recurringIntervalCount the number of intervals between two charges
 * @param remainingAmount the amount still due, in major units; may be null in lists; also null if unreadable
 * @param paidAmount in major units; null if absent or unreadable, not zero
 * @param excludeCouponsIfInstallments whether coupons are ignored if the consumer pays in installments
 * @param items empty in lists
 * @param payments empty in lists unless {@code includePayments} was set
 * @param paymentMethods the payment methods that the invoice offers
 * @param parentId the invoice that this one follows from
 * @param customFieldAnswers the customer's answers to the {@code customFields} of the payment link
 * @param url the URL at which the consumer pays
 * @param totalAmountInSmallestUnit in minor units, such as halalas; null if absent or unreadable, not zero
 * @param originalAmountInSmallestUnit in minor units; null if absent or unreadable, not zero
 * @param remainingAmountInSmallestUnit in minor units; null if absent or unreadable, not zero
 * @param paidAmountInSmallestUnit in minor units; null if absent or unreadable, not zero
 * @param lastPaymentPaidAt the time of the most recent payment
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Invoice(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonProperty(required = true) String id,
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
        List<Item> items,
        @Nullable BranchReference branch,
        List<Payment> payments,
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

    /**
     * A product on an invoice.
     *
     * @param product null if the API omits it
     * @param originalAmount the amount before discounts, in major units; null if absent or unreadable, not zero
     * @param discountedAmount the amount after discounts, in major units; null if absent or unreadable, not zero
     * @param couponCalculationMetadata the effect of each coupon
     * @param unitPrice the unit price, in major units; null if absent or unreadable, not zero
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
            @Nullable Product product,
            @Nullable Integer quantity,
            @Nullable BigDecimal originalAmount,
            @Nullable BigDecimal discountedAmount,
            @Nullable CouponCalculation couponCalculationMetadata,
            @Nullable CurrencyCode currency,
            @Nullable BigDecimal unitPrice,
            @Nullable String productPriceId,
            @Nullable Long originalAmountInSmallestUnit,
            @Nullable Long discountedAmountInSmallestUnit,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * A payment of an invoice, as the invoice contains it.
     *
     * @param amount in major units; null if absent or unreadable, not zero
     * @param invoicePaymentNumber the position of the payment within the invoice
     * @param type which part of the invoice the payment covers
     * @param paymentMethod null until the payment is made
     * @param currentStatus null if absent or unreadable
     * @param settledAt the time at which the money was paid out to the organization
     * @param pdfLink the URL of the receipt
     * @param paidToAccountId the bank account that received the money
     * @param amountInSmallestUnit the amount in minor units, such as halalas; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Payment(
            @JsonProperty(required = true) String id,
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
            @Nullable Long amountInSmallestUnit,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
