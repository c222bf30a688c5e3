package io.paylinks.benchmarks;

import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import java.util.Map;
import okhttp3.OkHttpClient;

/** Calls of GoCardless with the SDK. */
final class SdkPayments implements PaymentCalls {
    private final GoCardlessClient gocardless;

    SdkPayments(String url, OkHttpClient http) {
        GoCardlessClient.Builder builder =
                GoCardlessClient.builder().accessToken("token").baseUrl(url);
        gocardless = (http == null ? builder : builder.httpClient(http)).build();
    }

    @Override
    public Object get() {
        return gocardless.payments().get(Responses.PAYMENT_ID);
    }

    @Override
    public Object create() {
        return gocardless
                .payments()
                .create(CreatePayment.builder()
                        .amount(2_500L)
                        .currency(CurrencyCode.GBP)
                        .description("Order 1042")
                        .mandate(Responses.MANDATE_ID)
                        .metadata(Map.of("order", "1042"))
                        .build());
    }

    @Override
    public Object page() {
        return gocardless
                .payments()
                .list(ListPayments.builder().limit(Responses.PAGE_SIZE).build())
                .items();
    }
}
