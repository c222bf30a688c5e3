package io.paylinks.examples;

import io.paylinks.core.Page;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.GoCardlessCredentials;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.mandate.ListMandates;
import io.paylinks.gocardless.mandate.Mandate;
import io.paylinks.gocardless.mandate.MandateStatus;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.Fault;
import java.time.Duration;

/** Payments of GoCardless, from creation to the end, with typical failures. */
final class GoCardlessStory {
    private final Narrator narrator;
    private final GoCardlessClient gocardless;

    GoCardlessStory(Narrator narrator, GoCardlessClient gocardless) {
        this.narrator = narrator;
        this.gocardless = gocardless;
    }

    /** Finds a mandate to collect through. */
    String mandate() {
        Page<Mandate> active = gocardless
                .mandates()
                .list(ListMandates.builder()
                        .status(MandateStatus.ACTIVE)
                        .limit(1)
                        .build());
        return active.items().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this account has no active mandate to collect through"))
                .id();
    }

    void tell(String mandateId) {
        Payment payment = gocardless.payments().create(order("Order 1042", mandateId));
        narrator.says(
                "created",
                payment.description() + ", " + payment.amount() + " pence, charged on " + payment.chargeDate());

        Payment same = gocardless.payments().get(payment.id());
        narrator.says("read back", "an equal record: " + same.equals(payment) + ", status " + same.status());

        gocardless.payments().create(order("Order 1043", mandateId));
        gocardless.payments().create(order("Order 1044", mandateId));
        Page<Payment> page =
                gocardless.payments().list(ListPayments.builder().limit(2).build());
        narrator.says("listed", page.items().size() + " payments on the first page");
        narrator.says("", page.next().items().size() + " on the second");

        Payment cancelled = gocardless.payments().cancel(payment.id());
        narrator.says("cancelled", cancelled.description() + ", status " + cancelled.status());

        try {
            gocardless.payments().get("PM404");
        } catch (NotFoundException e) {
            narrator.failed("404", e);
        }
    }

    void tellFaults(FakeGoCardless fake, String mandateId) {
        try {
            gocardless
                    .with(o -> o.credentials(GoCardlessCredentials.accessToken("wrong-token")))
                    .payments()
                    .list();
        } catch (AuthenticationException e) {
            narrator.failed("401", e);
        }

        fake.failNext(Fault.rateLimited(Duration.ofSeconds(1)));
        var patient = gocardless.withResponse(g -> g.payments().list());
        narrator.says("429", "waited as asked and retried: " + patient.status() + " at attempt " + patient.attempts());

        fake.clearRequests();
        fake.failNext(Fault.loseResponse());
        var once = gocardless.withResponse(g -> g.payments().create(order("Order 1045", mandateId)));
        long keys = fake.requests().stream()
                .filter(r -> r.method().equals("POST"))
                .map(r -> r.header("Idempotency-Key"))
                .distinct()
                .count();
        narrator.says(
                "lost response", "retried with the same key (" + keys + " key in " + once.attempts() + " requests)");
        narrator.says("", "the first attempt created " + once.value().id() + "; returned, replayed " + once.replayed());
    }

    private static CreatePayment order(String description, String mandateId) {
        return CreatePayment.builder()
                .amount(2_500L)
                .currency(CurrencyCode.GBP)
                .description(description)
                .mandate(mandateId)
                .build();
    }
}
