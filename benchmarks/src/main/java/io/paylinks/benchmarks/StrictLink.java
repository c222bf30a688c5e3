package io.paylinks.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A payment link of Stream with dates as text and closed statuses. */
record StrictLink(
        String createdAt,
        String updatedAt,
        String id,
        String name,
        String description,
        BigDecimal amount,
        BigDecimal originalAmount,
        BigDecimal itemLevelDiscountedAmount,
        HandLinks.Calculation couponCalculationMetadata,
        Currency currency,
        BigDecimal homeCurrencyAmount,
        BigDecimal exchangeRateAtCreation,
        Integer maxNumberOfPayments,
        String validUntil,
        String confirmationMessage,
        Interval recurringInterval,
        Integer recurringIntervalCount,
        Status status,
        String organizationId,
        String userId,
        String organizationConsumerId,
        String deactivateMessage,
        Map<String, Object> customFields,
        String successRedirectUrl,
        String failureRedirectUrl,
        Map<String, Object> customMetadata,
        Contact contactInformationType,
        List<Item> items,
        List<HandLinks.Coupon> coupons,
        Map<String, Boolean> overridePaymentMethods,
        String url,
        BigDecimal amountCollected,
        Long amountInSmallestUnit,
        Long originalAmountInSmallestUnit,
        Long amountCollectedInSmallestUnit,
        Integer trialPeriodDays) {
    enum Currency {
        SAR,
        USD,
        EUR,
        GBP,
        AED,
        BHD,
        KWD,
        OMR,
        QAR
    }

    enum Status {
        INACTIVE,
        ACTIVE,
        COMPLETED
    }

    enum Interval {
        WEEK,
        MONTH,
        SEMESTER,
        YEAR
    }

    enum Type {
        RECURRING,
        ONE_OFF,
        METERED
    }

    enum Contact {
        PHONE,
        EMAIL
    }

    record Item(
            String createdAt,
            String updatedAt,
            String id,
            String productId,
            Integer quantity,
            BigDecimal originalAmount,
            BigDecimal discountedAmount,
            HandLinks.Calculation couponCalculationMetadata,
            Product product,
            Boolean allowCustomQuantity,
            Integer minQuantity,
            Integer maxQuantity,
            Currency currency,
            String productPriceId,
            Long originalAmountInSmallestUnit,
            Long discountedAmountInSmallestUnit) {}

    record Product(
            String createdAt,
            String updatedAt,
            String id,
            String name,
            String description,
            Type type,
            Interval recurringInterval,
            Integer recurringIntervalCount,
            BigDecimal price,
            Currency currency,
            Boolean isPriceExemptFromVat,
            Boolean isPriceInclusiveOfVat,
            BigDecimal priceExcludingVat,
            BigDecimal vatAmount,
            List<Price> prices,
            Boolean isActive,
            Boolean isOneTime,
            Boolean isUsedInFinalizedInvoice) {}

    record Price(
            String createdAt,
            String updatedAt,
            String id,
            Currency currency,
            BigDecimal amount,
            Boolean isActive,
            Boolean isPriceInclusiveOfVat,
            Boolean isPriceExemptFromVat,
            BigDecimal priceExcludingVat,
            BigDecimal vatAmount,
            Long amountInSmallestUnit) {}
}
