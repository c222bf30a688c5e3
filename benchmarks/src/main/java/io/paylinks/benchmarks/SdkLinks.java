package io.paylinks.benchmarks;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.CreatePaymentLink;

/** Calls of Stream with the SDK. */
final class SdkLinks implements LinkCalls {
    private final StreamClient stream;

    SdkLinks(String url) {
        stream = StreamClient.builder().token("token").baseUrl(url).build();
    }

    @Override
    public Object get() {
        return stream.paymentLinks().get(Responses.LINK_ID);
    }

    @Override
    public Object create() {
        return stream.paymentLinks()
                .create(CreatePaymentLink.builder()
                        .name("Order 1042")
                        .description("Two bags of coffee")
                        .item(Responses.PRODUCT_ID, 2)
                        .maxNumberOfPayments(1)
                        .customMetadata("order", "1042")
                        .build());
    }
}
