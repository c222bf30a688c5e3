package consumer;

import static consumer.Check.check;
import static consumer.Check.notFound;
import static consumer.GoCardlessFixture.payment;
import static consumer.StreamFixture.order;

import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** All three clients in one service. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        stream();
        gocardless();
        devdraft();
        System.out.println("class path: all calls passed");
    }

    private static void stream() {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamFixture.client(fake)) {
            PaymentLink link = stream.paymentLinks().create(order());
            check(new BigDecimal("20.00").equals(link.amount()), "amount of " + link);
            check(stream.paymentLinks().get(link.id()).equals(link), "the link read back");
            check(stream.paymentLinks().list().stream().toList().equals(List.of(link)), "the list");
            check(
                    stream.paymentLinks().deactivate(link.id()).status() == PaymentLinkStatus.INACTIVE,
                    "the link switched off");
            notFound(() -> stream.paymentLinks().get(UUID.randomUUID().toString()));
        }
    }

    private static void gocardless() {
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessFixture.client(fake)) {
            Payment payment = gocardless.payments().create(payment());
            check(payment.createdAt() != null && payment.chargeDate() != null, "times of " + payment);
            check(gocardless.payments().get(payment.id()).equals(payment), "the payment read back");
            check(gocardless.payments().list().items().equals(List.of(payment)), "the list");
            notFound(() -> gocardless.payments().get("PM404"));
        }
    }

    private static void devdraft() {
        try (FakeDevdraft fake = FakeDevdraft.start();
                DevdraftClient devdraft = DevdraftClient.builder()
                        .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
                        .baseUrl(fake.url())
                        .build()) {
            var link = devdraft.paymentLinks()
                    .create(io.paylinks.devdraft.paymentlink.CreatePaymentLink.builder()
                            .title("Order 1042")
                            .url("order-1042")
                            .linkType(PaymentLinkType.COLLECTION)
                            .amount(new BigDecimal("25.00"))
                            .build());
            check(devdraft.paymentLinks().get(link.id()).equals(link), "the link read back");
            check(devdraft.paymentLinks().list().items().equals(List.of(link)), "the list");
            notFound(() -> devdraft.paymentLinks().get(UUID.randomUUID().toString()));
        }
    }
}
