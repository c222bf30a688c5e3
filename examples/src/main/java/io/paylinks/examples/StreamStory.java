package io.paylinks.examples;

import io.paylinks.core.Page;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamCredentials;
import io.paylinks.stream.organization.Organization;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import java.time.Duration;

/** Payment links of Stream, from creation to the end, with typical failures. */
final class StreamStory {
    private static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

    private final Narrator narrator;
    private final StreamClient stream;

    StreamStory(Narrator narrator, StreamClient stream) {
        this.narrator = narrator;
        this.stream = stream;
    }

    /** Stops unless the key belongs to a sandbox organization. */
    void requireSandbox() {
        Organization organization = stream.me().get().organization();
        if (organization == null || !Boolean.TRUE.equals(organization.sandbox())) {
            throw new IllegalStateException("not a key of a sandbox organization; the tour writes only to a sandbox");
        }
    }

    /** Creates a product to sell. */
    String product() {
        return stream.products()
                .getOrCreate("Paylinks tour", new BigDecimal("10.00"))
                .id();
    }

    void tell(String productId) {
        PaymentLink link = stream.paymentLinks().create(order("Order 1042", productId));
        narrator.says("created", link.name() + ", " + link.amount() + " " + link.currency() + ", " + link.url());

        PaymentLink same = stream.paymentLinks().get(link.id());
        narrator.says("read back", "an equal record: " + same.equals(link) + ", status " + same.status());

        stream.paymentLinks().create(order("Order 1043", productId));
        stream.paymentLinks().create(order("Order 1044", productId));
        Page<PaymentLink> page =
                stream.paymentLinks().list(ListPaymentLinks.builder().limit(2).build());
        narrator.says("listed", page.items().size() + " of " + page.totalCount() + " links on the first page");
        narrator.says("", page.next().items().size() + " on the second");

        PaymentLink off = stream.paymentLinks().deactivate(link.id(), "Sold out");
        narrator.says("deactivated", off.name() + ", status " + off.status() + ", \"" + off.deactivateMessage() + "\"");

        try {
            stream.paymentLinks().get(UNKNOWN_ID);
        } catch (NotFoundException e) {
            narrator.failed("404", e);
        }
    }

    void tellFaults(FakeStream fake, String productId) {
        try {
            stream.with(o -> o.credentials(StreamCredentials.of("wrong", "key")))
                    .paymentLinks()
                    .list();
        } catch (AuthenticationException e) {
            narrator.failed("401", e);
        }

        fake.failNext(Fault.rateLimited(Duration.ofSeconds(1)));
        var patient = stream.withResponse(s -> s.paymentLinks().list());
        narrator.says("429", "waited as asked and retried: " + patient.status() + " at attempt " + patient.attempts());

        fake.clearRequests();
        fake.failNext(Fault.loseResponse());
        try {
            stream.paymentLinks().create(order("Order 1045", productId));
        } catch (ConnectionException e) {
            narrator.failed("lost response", e);
            narrator.says("", "the server saw " + fake.requests().size() + " request: Stream has no idempotency keys");
            boolean there = stream.paymentLinks().list().stream().anyMatch(l -> "Order 1045".equals(l.name()));
            narrator.says("", "searched the list, as the message advises: it " + (there ? "exists" : "does not exist"));
        }
    }

    private static CreatePaymentLink order(String name, String productId) {
        return CreatePaymentLink.builder()
                .name(name)
                .item(productId, 2)
                .maxNumberOfPayments(1)
                .build();
    }
}
