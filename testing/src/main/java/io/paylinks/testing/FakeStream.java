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
 *     String invoiceId = fake.pay(link.id()).invoiceId(); // what a customer does
 *     fake.failNext(Fault.loseAnswer());
 * }
 * }</pre>
 *
 * <p>Nothing happens by itself: links are paid, invoices and payments move, and subscriptions are renewed by calls on
 * this fake. Each change delivers its webhooks.
 */
public final class FakeStream extends WebhookServer<FakeStream> {

    /** The API key that the fake accepts, together with {@link #API_SECRET}. */
    public static final String API_KEY = Api.KEY;

    /** The API secret that the fake accepts, together with {@link #API_KEY}. */
    public static final String API_SECRET = Api.SECRET;

    /**
     * The token that the fake accepts instead of key and secret, both as the finished token that {@code token(…)} sends
     * and as a bearer token.
     */
    public static final String TOKEN = Api.TOKEN;

    /** The id of a product that is preloaded: ONE_OFF, 10.00 SAR. Every fake has the same. */
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
     * Starts a fake on a certain port of 127.0.0.1.
     *
     * @param port the port
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeStream start(int port) {
        return new FakeStream(new Resources(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeStream start(Clock clock) {
        Arguments.notNull("clock", clock);
        return new FakeStream(new Resources(clock), 0);
    }

    /**
     * Sets whether {@code GET /api/v2/me} says that the organization is a sandbox; it does at the start.
     *
     * @param sandbox what it says
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
     * does; it does not at the start.
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
     * Sets whether the organization may charge on demand; it may at the start.
     *
     * @param enabled if not, such charges are rejected with 401
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
     * @param name its name
     * @param price its price in SAR with VAT, for instance {@code 99.99}
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
     * @param name its name
     * @param price its price in SAR with VAT, for each interval
     * @param interval {@code WEEK}, {@code MONTH}, {@code SEMESTER} or {@code YEAR}
     * @return the id of the product
     * @throws IllegalArgumentException if the price is less than 1 or not a number, or the interval is another one
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
     * @param name its name
     * @param price its price in SAR with VAT, for each unit
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
     * @param name the name
     * @return the id of the consumer
     */
    public String consumer(String name) {
        Arguments.notNull("name", name);
        return locked(() -> resources.consumers.seed(name));
    }

    /**
     * Pays a link, as its consumer or a new one: makes an invoice and a payment and delivers their webhooks. A link
     * with recurring products starts a subscription. At its maximum number of payments the link turns
     * {@code COMPLETED}.
     *
     * @param linkId the id of an active link
     * @return what was made
     * @throws IllegalArgumentException if there is no such link
     * @throws IllegalStateException if the link is not active or no longer valid
     */
    public Paid pay(String linkId) {
        Arguments.notNull("linkId", linkId);
        return locked(() -> Paid.of(resources.payer.payLink(linkId, null)));
    }

    /**
     * Pays a link as a certain consumer; see {@link #pay(String)}.
     *
     * @param linkId the id of an active link
     * @param consumerId the id of the consumer
     * @return what was made
     * @throws IllegalArgumentException if there is no such link or consumer
     * @throws IllegalStateException if the link is not active or no longer valid
     */
    public Paid pay(String linkId, String consumerId) {
        Arguments.notNull("linkId", linkId);
        Arguments.notNull("consumerId", consumerId);
        return locked(() -> Paid.of(resources.payer.payLink(linkId, consumerId)));
    }

    /**
     * Fails to pay a link: delivers {@code PAYMENT_LINK_PAY_ATTEMPT_FAILED} and makes nothing.
     *
     * @param linkId the id of an active link
     * @throws IllegalArgumentException if there is no such link
     * @throws IllegalStateException if the link is not active or no longer valid
     */
    public void declinePayment(String linkId) {
        Arguments.notNull("linkId", linkId);
        run(() -> resources.payer.failLink(linkId));
    }

    /**
     * Pays the next open payment of an invoice and delivers its webhooks.
     *
     * @param invoiceId the id of an invoice
     * @return what was paid
     * @throws IllegalArgumentException if there is no such invoice
     * @throws IllegalStateException if nothing is left to pay
     */
    public Paid payInvoice(String invoiceId) {
        Arguments.notNull("invoiceId", invoiceId);
        return locked(() -> Paid.of(resources.payer.payInvoice(invoiceId)));
    }

    /**
     * Pays several invoices in one transaction, so that a refund concerns all of their payments.
     *
     * @param invoiceIds the ids of the invoices
     * @throws IllegalArgumentException if there is no such invoice; none is paid
     * @throws IllegalStateException if nothing is left to pay of an invoice
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
     * @param invoiceId the id of an invoice that nothing was paid of
     * @param installments the number of payments, at least 1
     * @throws IllegalArgumentException if there is no such invoice, or the number is less than 1
     * @throws IllegalStateException if something was paid already
     */
    public void splitInvoice(String invoiceId, int installments) {
        Arguments.notNull("invoiceId", invoiceId);
        run(() -> resources.payer.split(invoiceId, installments));
    }

    /**
     * Moves an invoice on, as its consumer or time would, and delivers the webhook if there is one for it.
     *
     * @param invoiceId the id of an invoice
     * @param status its new status, for instance {@code ACCEPTED}, {@code REJECTED} or {@code EXPIRED}
     * @throws IllegalArgumentException if there is no such invoice, or no such status of invoices
     */
    public void moveInvoice(String invoiceId, String status) {
        Arguments.notNull("invoiceId", invoiceId);
        Arguments.notNull("status", status);
        run(() -> resources.invoices.move(invoiceId, status));
    }

    /**
     * Moves a payment on, as the bank would, and delivers the webhook if there is one for it.
     *
     * @param paymentId the id of a payment
     * @param status its new status, for instance {@code FAILED}, {@code UNDER_REVIEW} or {@code SETTLED}
     * @throws IllegalArgumentException if there is no such payment, or no such status of payments
     */
    public void movePayment(String paymentId, String status) {
        Arguments.notNull("paymentId", paymentId);
        Arguments.notNull("status", status);
        run(() -> resources.payments.move(paymentId, status));
    }

    /**
     * Ends the current period of a subscription: bills the next one and pays it, makes a waiting change of plan, or
     * ends the subscription if that was asked for.
     *
     * @param subscriptionId the id of an active or trialing subscription
     * @throws IllegalArgumentException if there is no such subscription
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
     * @throws IllegalArgumentException if there is no such subscription
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

    /**
     * A paid payment and its invoice.
     *
     * @param invoiceId the id of the invoice
     * @param paymentId the id of the payment
     */
    public record Paid(String invoiceId, String paymentId) {

        private static Paid of(Row payment) {
            return new Paid(payment.text("invoice_id"), payment.id());
        }
    }
}
