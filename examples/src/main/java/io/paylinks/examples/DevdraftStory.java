package io.paylinks.examples;

import io.paylinks.core.Page;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.DevdraftCredentials;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.ListPaymentLinks;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Payment links of Devdraft, from creation to the end, with typical failures. */
final class DevdraftStory {
    private final Narrator narrator;
    private final DevdraftClient devdraft;

    DevdraftStory(Narrator narrator, DevdraftClient devdraft) {
        this.narrator = narrator;
        this.devdraft = devdraft;
    }

    void tell() {
        PaymentLink link = devdraft.paymentLinks().create(order("Order 1042"));
        narrator.says("created", link.title() + ", " + link.amount() + " " + link.currency() + ", " + link.url());

        PaymentLink same = devdraft.paymentLinks().get(link.id());
        narrator.says("read back", "an equal record: " + same.equals(link) + ", status " + same.status());

        devdraft.paymentLinks().create(order("Order 1043"));
        devdraft.paymentLinks().create(order("Order 1044"));
        Page<PaymentLink> page =
                devdraft.paymentLinks().list(ListPaymentLinks.builder().take(2).build());
        narrator.says("listed", page.items().size() + " links on the first page");
        narrator.says("", page.next().items().size() + " on the second");

        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        PaymentLink ended = devdraft.paymentLinks()
                .update(
                        link.id(),
                        UpdatePaymentLink.builder().expirationDate(now).build());
        narrator.says("deactivated", ended.title() + ", by letting it expire at " + ended.expirationDate());

        try {
            devdraft.paymentLinks().get("00000000-0000-4000-8000-000000000000");
        } catch (NotFoundException e) {
            narrator.failed("404", e);
        }
    }

    void tellFaults(FakeDevdraft fake) {
        try {
            devdraft.with(o -> o.credentials(DevdraftCredentials.of("wrong", "secret")))
                    .paymentLinks()
                    .list();
        } catch (AuthenticationException e) {
            narrator.failed("401", e);
        }

        fake.failNext(Fault.rateLimited(Duration.ofSeconds(1)));
        var patient = devdraft.withResponse(d -> d.paymentLinks().list());
        narrator.says("429", "waited as asked and retried: " + patient.status() + " at attempt " + patient.attempts());

        fake.failNext(Fault.loseResponse());
        try {
            devdraft.paymentLinks().create(order("Order 1045"));
        } catch (ConnectionException e) {
            narrator.failed("lost response", e);
            long links = devdraft.paymentLinks().list().stream()
                    .filter(l -> "Order 1045".equals(l.title()))
                    .count();
            narrator.says("", "checked before retrying: the server has " + links + " link of that name");
        }
    }

    private static CreatePaymentLink order(String title) {
        return CreatePaymentLink.builder()
                .title(title)
                .url(title.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .linkType(PaymentLinkType.COLLECTION)
                .amount(new BigDecimal("25.00"))
                .build();
    }
}
