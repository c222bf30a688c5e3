package io.paylinks.testing;

import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.stream.Api;
import io.paylinks.testing.stream.Organization;
import io.paylinks.testing.stream.Resources;
import java.time.Clock;
import java.util.List;

/**
 * A fake of the Stream API (streampay.sa).
 *
 * <pre>{@code
 * try (FakeStream fake = FakeStream.start();
 *         StreamClient stream = StreamClient.builder()
 *                 .baseUrl(fake.url())
 *                 .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
 *                 .build()) {
 *     PaymentLink link = stream.paymentLinks().create(CreatePaymentLink.builder()
 *             .name("Order 1042")
 *             .item(FakeStream.PRODUCT_ID, 1)
 *             .build());
 *     String invoiceId = fake.pay(link.id()).invoiceId(); // as a customer would
 *     fake.failNext(Fault.loseResponse());
 * }
 * }</pre>
 *
 * <p>Nothing changes automatically: links are paid, invoices and payments change their status, and subscriptions are
 * renewed by methods of this fake. Each change delivers its webhooks.
 */
public final class FakeStream extends WebhookServer<FakeStream> {

    /** The API key that the fake accepts, together with {@link #API_SECRET}. */
    public static final String API_KEY = Api.KEY;

    /** The API secret that the fake accepts, together with {@link #API_KEY}. */
    public static final String API_SECRET = Api.SECRET;

    /**
     * The token that the fake accepts instead of key and secret, both as the encoded token that {@code token(…)} sends
     * and as a bearer token.
     */
    public static final String TOKEN = Api.TOKEN;

    /** The id of a preloaded product: ONE_OFF, 10.00 SAR. It is the same in every fake. */
    public static final String PRODUCT_ID = "b6a1f8c2-5d0e-4c7b-9a3f-2e1d0c9b8a70";

    /** The e-mail address of the account's user. */
    public static final String USER_EMAIL = Organization.USER_EMAIL;

    private final Resources resources;

    private FakeStream(Resources resources, int port) {
        super(resources.api, resources.events.webhooks, port);
        this.resources = resources;
        resources.events.baseUrl(url());
        locked(() -> resources.products.seed(PRODUCT_ID, "Coffee beans", "ONE_OFF", "", "10.00"));
    }

    /**
     * Starts a fake on a free port of 127.0.0.1.
     *
     * @return the running fake
     */
    public static FakeStream start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts a fake on the given port of 127.0.0.1.
     *
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeStream start(int port) {
        return new FakeStream(new Resources(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from the given clock.
     *
     * @return the running fake
     */
    public static FakeStream start(Clock clock) {
        Arguments.notNull("clock", clock);
        return new FakeStream(new Resources(clock), 0);
    }

    /**
     * Sets whether {@code GET /api/v2/me} reports a sandbox organization. Default: true.
     *
     * @param sandbox whether the organization is a sandbox
     * @return this fake
     */
    public FakeStream sandbox(boolean sandbox) {
        return locked(() -> {
            resources.organization.sandbox = sandbox;
            return this;
        });
    }

    /**
     * Sets whether a sandbox rejects consumers with another e-mail address than {@link #USER_EMAIL}, as the real one
     * does. Default: false.
     *
     * @param enforced whether they are rejected with 403
     * @return this fake
     */
    public FakeStream sandboxEmailRule(boolean enforced) {
        return locked(() -> {
            resources.organization.ownEmailOnly = enforced;
            return this;
        });
    }

    /**
     * Sets whether the organization can charge on demand. Default: true.
     *
     * @param enabled if false, such charges are rejected with 401
     * @return this fake
     */
    public FakeStream autoCharge(boolean enabled) {
        return locked(() -> {
            resources.organization.autoCharge = enabled;
            return this;
        });
    }

    /**
     * Adds a one-time product.
     *
     * @param price the price in SAR with VAT, such as {@code 99.99}
     * @return the id of the product
     * @throws IllegalArgumentException if the price is less than 1 or not a number
     */
    public String product(String name, String price) {
        Arguments.notNull("name", name);
        Arguments.notNull("price", price);
        return seed(name, "ONE_OFF", "", price);
    }

    /**
     * Adds a recurring product.
     *
     * @param price the price in SAR with VAT, per interval
     * @param interval {@code WEEK}, {@code MONTH}, {@code SEMESTER} or {@code YEAR}
     * @return the id of the product
     * @throws IllegalArgumentException if the price is less than 1 or not a number, or the interval is invalid
     */
    public String recurringProduct(String name, String price, String interval) {
        Arguments.notNull("name", name);
        Arguments.notNull("price", price);
        Arguments.notNull("interval", interval);
        return seed(name, "RECURRING", interval, price);
    }

    /**
     * Adds a metered product.
     *
     * @param price the price in SAR with VAT, per unit
     * @return the id of the product
     * @throws IllegalArgumentException if the price is less than 1 or not a number
     */
    public String meteredProduct(String name, String price) {
        Arguments.notNull("name", name);
        Arguments.notNull("price", price);
        return seed(name, "METERED", "", price);
    }

    /**
     * Adds a consumer.
     *
     * @return the id of the consumer
     */
    public String consumer(String name) {
        Arguments.notNull("name", name);
        return locked(() -> resources.consumers.seed(name));
    }

    /**
     * Pays a link, as its consumer or a new one: creates an invoice and a payment and delivers their webhooks. A link
     * with recurring products starts a subscription. When the maximum number of payments is reached, the link becomes
     * {@code COMPLETED}.
     *
     * @param linkId the id of an active link
     * @return the payment and its invoice
     * @throws IllegalArgumentException if the link does not exist
     * @throws IllegalStateException if the link is not active or no longer valid
     */
    public Paid pay(String linkId) {
        Arguments.notNull("linkId", linkId);
        return locked(() -> Paid.of(resources.payer.payLink(linkId, null)));
    }

    /**
     * Pays a link as the given consumer; see {@link #pay(String)}.
     *
     * @param linkId the id of an active link
     * @return the payment and its invoice
     * @throws IllegalArgumentException if the link or the consumer does not exist
     * @throws IllegalStateException if the link is not active or no longer valid
     */
    public Paid pay(String linkId, String consumerId) {
        Arguments.notNull("linkId", linkId);
        Arguments.notNull("consumerId", consumerId);
        return locked(() -> Paid.of(resources.payer.payLink(linkId, consumerId)));
    }

    /**
     * Simulates a declined payment of a link: delivers {@code PAYMENT_LINK_PAY_ATTEMPT_FAILED} and creates nothing.
     *
     * @param linkId the id of an active link
     * @throws IllegalArgumentException if the link does not exist
     * @throws IllegalStateException if the link is not active or no longer valid
     */
    public void declinePayment(String linkId) {
        Arguments.notNull("linkId", linkId);
        run(() -> resources.payer.failLink(linkId));
    }

    /**
     * Pays the next open payment of an invoice and delivers its webhooks.
     *
     * @return the payment and its invoice
     * @throws IllegalArgumentException if the invoice does not exist
     * @throws IllegalStateException if the invoice has no open payment
     */
    public Paid payInvoice(String invoiceId) {
        Arguments.notNull("invoiceId", invoiceId);
        return locked(() -> Paid.of(resources.payer.payInvoice(invoiceId)));
    }

    /**
     * Pays several invoices in one transaction, so that their payments can only be refunded together.
     *
     * @param invoiceIds the ids of the invoices
     * @throws IllegalArgumentException if one does not exist; none is paid
     * @throws IllegalStateException if an invoice has no open payment
     */
    public void payTogether(String... invoiceIds) {
        Arguments.notNull("invoiceIds", invoiceIds);
        for (String invoiceId : invoiceIds) {
            Arguments.notNull("invoiceId", invoiceId);
        }
        run(() -> resources.payer.payTogether(List.of(invoiceIds)));
    }

    /**
     * Splits the payment of an invoice into installments, as its consumer may choose. They can be marked as paid once
     * the invoice is {@code ACCEPTED}.
     *
     * @param invoiceId the id of an invoice without paid payments
     * @param installments the number of payments, at least 1
     * @throws IllegalArgumentException if the invoice does not exist, or the number is less than 1
     * @throws IllegalStateException if the invoice has a paid payment
     */
    public void splitInvoice(String invoiceId, int installments) {
        Arguments.notNull("invoiceId", invoiceId);
        run(() -> resources.payer.split(invoiceId, installments));
    }

    /**
     * Changes the status of an invoice, as its consumer or time would, and delivers the webhook, if any.
     *
     * @param status the new status, such as {@code ACCEPTED}, {@code REJECTED} or {@code EXPIRED}
     * @throws IllegalArgumentException if the invoice or the status does not exist
     */
    public void moveInvoice(String invoiceId, String status) {
        Arguments.notNull("invoiceId", invoiceId);
        Arguments.notNull("status", status);
        run(() -> resources.invoices.move(invoiceId, status));
    }

    /**
     * Changes the status of a payment, as the bank would, and delivers the webhook, if any.
     *
     * @param status the new status, such as {@code FAILED}, {@code UNDER_REVIEW} or {@code SETTLED}
     * @throws IllegalArgumentException if the payment or the status does not exist
     */
    public void movePayment(String paymentId, String status) {
        Arguments.notNull("paymentId", paymentId);
        Arguments.notNull("status", status);
        run(() -> resources.payments.move(paymentId, status));
    }

    /**
     * Ends the current period of a subscription: bills and pays the next one, applies a pending change, or ends the
     * subscription if it is cancelled.
     *
     * @param subscriptionId the id of an active or trialing subscription
     * @throws IllegalArgumentException if the subscription does not exist
     * @throws IllegalStateException if it is in another status
     */
    public void renew(String subscriptionId) {
        Arguments.notNull("subscriptionId", subscriptionId);
        run(() -> resources.payer.renew(subscriptionId, true));
    }

    /**
     * Ends the current period of a subscription and fails to charge for the next one.
     *
     * @param subscriptionId the id of an active or trialing subscription
     * @throws IllegalArgumentException if the subscription does not exist
     * @throws IllegalStateException if it is in another status
     */
    public void failRenewal(String subscriptionId) {
        Arguments.notNull("subscriptionId", subscriptionId);
        run(() -> resources.payer.renew(subscriptionId, false));
    }

    @Override
    FakeStream self() {
        return this;
    }

    private String seed(String name, String type, String interval, String price) {
        return locked(() -> resources.products.seed(resources.api.ids.uuid(), name, type, interval, price));
    }

    /** A paid payment and its invoice. */
    public record Paid(String invoiceId, String paymentId) {

        private static Paid of(Row payment) {
            return new Paid(payment.text("invoice_id"), payment.id());
        }
    }
}
