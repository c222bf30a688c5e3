package consumer;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.testing.FakeStream;

/** Stream's client and the order that the programs sell. */
final class StreamFixture {
    private StreamFixture() {}

    static StreamClient client(FakeStream fake) {
        return client(fake.url());
    }

    static StreamClient client(String url) {
        return StreamClient.builder()
                .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                .baseUrl(url)
                .build();
    }

    static CreatePaymentLink order() {
        return CreatePaymentLink.builder()
                .name("Order 1042")
                .item(FakeStream.PRODUCT_ID, 2)
                .build();
    }
}
