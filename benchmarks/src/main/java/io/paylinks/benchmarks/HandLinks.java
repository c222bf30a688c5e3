package io.paylinks.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Hand-written calls of Stream. */
final class HandLinks implements LinkCalls {
    record Link(
            Instant createdAt,
            Instant updatedAt,
            String id,
            String name,
            String description,
            BigDecimal amount,
            BigDecimal originalAmount,
            BigDecimal itemLevelDiscountedAmount,
            Calculation couponCalculationMetadata,
            String currency,
            BigDecimal homeCurrencyAmount,
            BigDecimal exchangeRateAtCreation,
            Integer maxNumberOfPayments,
            Instant validUntil,
            String confirmationMessage,
            String recurringInterval,
            Integer recurringIntervalCount,
            String status,
            String organizationId,
            String userId,
            String organizationConsumerId,
            String deactivateMessage,
            Map<String, Object> customFields,
            String successRedirectUrl,
            String failureRedirectUrl,
            Map<String, Object> customMetadata,
            String contactInformationType,
            List<Item> items,
            List<Coupon> coupons,
            Map<String, Boolean> overridePaymentMethods,
            String url,
            BigDecimal amountCollected,
            Long amountInSmallestUnit,
            Long originalAmountInSmallestUnit,
            Long amountCollectedInSmallestUnit,
            Integer trialPeriodDays) {}

    record Item(
            Instant createdAt,
            Instant updatedAt,
            String id,
            String productId,
            Integer quantity,
            BigDecimal originalAmount,
            BigDecimal discountedAmount,
            Calculation couponCalculationMetadata,
            Product product,
            Boolean allowCustomQuantity,
            Integer minQuantity,
            Integer maxQuantity,
            String currency,
            String productPriceId,
            Long originalAmountInSmallestUnit,
            Long discountedAmountInSmallestUnit) {}

    record Product(
            Instant createdAt,
            Instant updatedAt,
            String id,
            String name,
            String description,
            String type,
            String recurringInterval,
            Integer recurringIntervalCount,
            BigDecimal price,
            String currency,
            Boolean isPriceExemptFromVat,
            Boolean isPriceInclusiveOfVat,
            BigDecimal priceExcludingVat,
            BigDecimal vatAmount,
            List<Price> prices,
            Boolean isActive,
            Boolean isOneTime,
            Boolean isUsedInFinalizedInvoice) {}

    record Price(
            Instant createdAt,
            Instant updatedAt,
            String id,
            String currency,
            BigDecimal amount,
            Boolean isActive,
            Boolean isPriceInclusiveOfVat,
            Boolean isPriceExemptFromVat,
            BigDecimal priceExcludingVat,
            BigDecimal vatAmount,
            Long amountInSmallestUnit) {}

    record Coupon(String id, String name, BigDecimal discountValue, String currency, Boolean isPercentage) {}

    record Calculation(List<Map<String, Object>> coupons) {}

    record NewLink(
            String name,
            String description,
            List<NewItem> items,
            Integer maxNumberOfPayments,
            Map<String, String> customMetadata) {}

    record NewItem(String productId, Integer quantity) {}

    private final Hand hand;
    private final HttpUrl base;
    private final ObjectReader link;

    HandLinks(Side side, String url) {
        hand = Hand.of(side, null);
        base = HttpUrl.get(url);
        link = hand.mapper.readerFor(side == Side.STRICT ? StrictLink.class : Link.class);
    }

    @Override
    public Object get() {
        HttpUrl url = base.newBuilder()
                .addPathSegments("api/v2/payment_links")
                .addPathSegment(Responses.LINK_ID)
                .build();
        return hand.call(request(url).build(), link);
    }

    @Override
    public Object create() {
        NewLink body = new NewLink(
                "Order 1042",
                "Two bags of coffee",
                List.of(new NewItem(Responses.PRODUCT_ID, 2)),
                1,
                Map.of("order", "1042"));
        HttpUrl url = base.newBuilder().addPathSegments("api/v2/payment_links").build();
        return hand.call(request(url).post(hand.body(body)).build(), link);
    }

    private static Request.Builder request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "by-hand/1 (Java 17)")
                .header("Accept", "application/json")
                .header("x-api-key", "token");
    }
}
