package consumer;

import static consumer.Check.check;
import static consumer.Check.failure;
import static consumer.GoCardlessFixture.payment;
import static consumer.StreamFixture.order;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamJson;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything is a module: Jackson and OkHttp can only access what our modules open to them. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        check(Main.class.getModule().isNamed(), "this runs on the class path");
        check(StreamClient.class.getModule().getName().equals("io.paylinks.stream"), "the client's module");
        stream();
        gocardless();
        System.out.println("module path: all calls passed");
    }

    private static void stream() {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamFixture.client(fake)) {
            PaymentLink link =
                    stream.async(s -> s.paymentLinks().create(order())).join();
            stream.paymentLinks().create(order());
            ApiResponse<PaymentLink> same =
                    stream.withResponse(s -> s.paymentLinks().get(link.id()));
            check(same.status() == 200 && same.value().equals(link), "the link read back: " + same);
            check(StreamJson.read(PaymentLink.class, StreamJson.write(link)).equals(link), "the link as JSON");
            Page<PaymentLink> page = stream.paymentLinks()
                    .list(ListPaymentLinks.builder().limit(1).build());
            check(page.hasNext() && page.stream().count() == 2, "the list over two pages");
            check("SAR".equals(link.currency().value()), "an open enum");
            Map<?, ?> me = stream.send("GET", "/api/v2/me", Map.class);
            check(!me.isEmpty(), "what is not modelled");
            DecodingException closed =
                    failure(DecodingException.class, () -> stream.send("GET", "/api/v2/me", Mine.class));
            check(closed.getMessage().contains("Jackson cannot create a consumer.Main$Mine"), closed.toString());
            NotFoundException missing = failure(
                    NotFoundException.class,
                    () -> stream.paymentLinks().get(UUID.randomUUID().toString()));
            check(missing.status() == 404 && missing.error() != null, missing.toString());
        }
    }

    private static void gocardless() {
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessFixture.client(fake)) {
            Payment payment = gocardless.payments().create(payment());
            check(gocardless.payments().list().items().equals(List.of(payment)), "the list");
        }
    }

    /** A user's record: Jackson reads it only if its package is open to Jackson. */
    private record Mine(String organization) {}
}
