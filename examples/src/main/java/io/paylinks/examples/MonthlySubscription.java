package io.paylinks.examples;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.ListInvoices;
import io.paylinks.stream.subscription.CreateSubscription;
import io.paylinks.stream.subscription.Subscription;
import io.paylinks.testing.FakeStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Bills a customer every month with a subscription of Stream, until it is cancelled. Runs on the fake. */
public final class MonthlySubscription {
    private MonthlySubscription() {}

    /** Bills three months. */
    public static void main(String[] args) {
        Narrator narrator = new Narrator(System.out);
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamClient.builder()
                        .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                        .baseUrl(fake.url())
                        .sandboxOnly() // this program must never bill a real customer
                        .build()) {
            narrator.chapter("Stream: a monthly subscription");
            String productId = fake.recurringProduct("Newspaper", "49.00", "MONTH");

            CreateConsumer reader = CreateConsumer.builder()
                    .name("Nora")
                    .externalId("reader-7")
                    .email(FakeStream.USER_EMAIL) // the only address that a sandbox accepts
                    .build();
            Consumer consumer = stream.consumers().getOrCreate(reader);
            boolean same = stream.consumers().getOrCreate(reader).equals(consumer);
            narrator.says("consumer", consumer.name() + "; requested twice, created once: " + same);

            Subscription subscription = stream.subscriptions()
                    .create(CreateSubscription.builder()
                            .organizationConsumerId(consumer.id())
                            .item(productId, 1)
                            .periodStart(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                            .build());
            String id = subscription.id();
            narrator.says(
                    "subscribed",
                    subscription.amount() + " " + subscription.currency() + " every " + subscription.recurringInterval()
                            + ", status " + subscription.status());

            if (subscription.latestInvoiceId() != null) {
                fake.payInvoice(subscription.latestInvoiceId());
            }
            fake.renew(id); // one month passes
            fake.renew(id); // and another one
            ListInvoices ofThis = ListInvoices.builder()
                    .subscriptionId(id)
                    .includePayments(true)
                    .build();
            for (Invoice invoice : stream.invoices().list(ofThis)) {
                narrator.says(
                        "invoice",
                        invoice.paidAmount() + " paid of " + invoice.totalAmount() + ", " + invoice.status());
            }

            Subscription ending = stream.subscriptions().cancel(id);
            narrator.says("cancelled", "continues until its period ends: " + ending.cancelAtPeriodEnd());
            fake.renew(id);
            narrator.says(
                    "a month later", "status " + stream.subscriptions().get(id).status());
        }
    }
}
