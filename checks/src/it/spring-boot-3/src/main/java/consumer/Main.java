package consumer;

import static consumer.Check.check;
import static consumer.Check.notFound;
import static consumer.GoCardlessFixture.payment;
import static consumer.StreamFixture.order;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kotlin.KotlinVersion;

/** Spring's Jackson reads and writes the records; OkHttp runs on Spring's Kotlin. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        String jackson = PackageVersion.VERSION.toString();
        String kotlin = KotlinVersion.CURRENT.toString();
        check(jackson.equals(args[0]), "Jackson is " + jackson);
        check(kotlin.equals(args[1]), "Kotlin is " + kotlin);
        stream();
        gocardless();
        devdraft();
        System.out.println("Jackson " + jackson + ", Kotlin " + kotlin + ": all calls passed");
    }

    private static void stream() {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamFixture.client(fake)) {
            PaymentLink link = stream.paymentLinks()
                    .create(order().toBuilder()
                            .customMetadata(Map.of("order", 1042))
                            .build());
            check(new BigDecimal("20.00").equals(link.amount()), "amount of " + link);
            check(Integer.valueOf(1042).equals(link.customMetadata().get("order")), "metadata of " + link);
            fake.failNext(Fault.cutBody());
            check(stream.paymentLinks().get(link.id()).equals(link), "the link read back");
            check(stream.paymentLinks().list().items().equals(List.of(link)), "the list");
            notFound(() -> stream.paymentLinks().get(UUID.randomUUID().toString()));
        }
    }

    private static void gocardless() {
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessFixture.client(fake)) {
            Payment payment = gocardless
                    .payments()
                    .create(payment().toBuilder()
                            .chargeDate(LocalDate.now().plusDays(14))
                            .build());
            check(payment.createdAt() != null && payment.chargeDate() != null, "times of " + payment);
            check(
                    gocardless
                            .payments()
                            .list(ListPayments.builder().limit(1).build())
                            .items()
                            .equals(List.of(payment)),
                    "the list");
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
        }
    }
}
