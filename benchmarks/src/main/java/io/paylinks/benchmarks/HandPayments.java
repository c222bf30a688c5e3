package io.paylinks.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Hand-written calls of GoCardless. */
final class HandPayments implements PaymentCalls {
    record Payment(
            String id,
            Instant createdAt,
            LocalDate chargeDate,
            Long amount,
            Long amountRefunded,
            Long appFee,
            String currency,
            String description,
            String status,
            String reference,
            String scheme,
            Boolean fasterAch,
            Boolean retryIfPossible,
            Fx fx,
            Links links,
            Map<String, Object> metadata) {}

    record Links(String creditor, String instalmentSchedule, String mandate, String payout, String subscription) {}

    record Fx(BigDecimal estimatedExchangeRate, BigDecimal exchangeRate, Long fxAmount, String fxCurrency) {}

    record One(Payment payments) {}

    record Many(List<Payment> payments, Meta meta) {}

    record Meta(Map<String, String> cursors, Integer limit) {}

    record NewPayment(
            Long amount,
            String currency,
            String description,
            Map<String, String> links,
            Map<String, String> metadata) {}

    record NewOne(NewPayment payments) {}

    private final Hand hand;
    private final HttpUrl base;
    private final ObjectReader one;
    private final ObjectReader many;

    HandPayments(Side side, String url, OkHttpClient http) {
        boolean isStrict = side == Side.STRICT;
        hand = Hand.of(side, http);
        base = HttpUrl.get(url);
        one = hand.mapper.readerFor(isStrict ? StrictPayment.One.class : One.class);
        many = hand.mapper.readerFor(isStrict ? StrictPayment.Many.class : Many.class);
    }

    @Override
    public Object get() {
        HttpUrl url = base.newBuilder()
                .addPathSegment("payments")
                .addPathSegment(Responses.PAYMENT_ID)
                .build();
        return hand.call(request(url).build(), one);
    }

    @Override
    public Object create() {
        NewPayment payment = new NewPayment(
                2_500L, "GBP", "Order 1042", Map.of("mandate", Responses.MANDATE_ID), Map.of("order", "1042"));
        Request request = request(base.newBuilder().addPathSegment("payments").build())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(hand.body(new NewOne(payment)))
                .build();
        return hand.call(request, one);
    }

    @Override
    public Object page() {
        HttpUrl url = base.newBuilder()
                .addPathSegment("payments")
                .addQueryParameter("limit", Integer.toString(Responses.PAGE_SIZE))
                .build();
        return hand.call(request(url).build(), many);
    }

    private static Request.Builder request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "by-hand/1 (Java 17)")
                .header("Accept", "application/json")
                .header("GoCardless-Version", "2015-07-06")
                .header("Authorization", "Bearer token");
    }
}
