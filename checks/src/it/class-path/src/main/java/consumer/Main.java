package consumer;

import io.paylinks.core.error.NotFoundException;
import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
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
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .baseUrl(fake.url())
                        .build()) {
            Payment payment = gocardless
                    .payments()
                    .create(CreatePayment.builder()
                            .amount(2_500L)
                            .currency(CurrencyCode.GBP)
                            .mandate(FakeGoCardless.MANDATE_ID)
                            .build());
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

    private static void notFound(Runnable call) {
        try {
            call.run();
        } catch (NotFoundException e) {
            check(e.status() == 404 && e.attempts() == 1, e.toString());
            return;
        }
        throw new AssertionError("found what is not there");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
