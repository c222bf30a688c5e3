package consumer;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.testing.FakeStream;
import java.math.BigDecimal;
import java.util.List;

/** One client on a fake, with the dependencies that Gradle reads from our POMs. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamClient.builder()
                        .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                        .baseUrl(fake.url())
                        .build()) {
            PaymentLink link = stream.paymentLinks()
                    .create(CreatePaymentLink.builder()
                            .name("Order 1042")
                            .item(FakeStream.PRODUCT_ID, 2)
                            .build());
            check(new BigDecimal("20.00").equals(link.amount()), "amount of " + link);
            check(stream.paymentLinks().list().items().equals(List.of(link)), "the list");
        }
        System.out.println("gradle: all calls passed");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
