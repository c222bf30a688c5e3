package io.paylinks.testing;

import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.Resources;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fake of the GoCardless API.
 *
 * <pre>{@code
 * try (FakeGoCardless fake = FakeGoCardless.start();
 *         GoCardlessClient gocardless = GoCardlessClient.builder()
 *                 .baseUrl(fake.url())
 *                 .accessToken(FakeGoCardless.ACCESS_TOKEN)
 *                 .build()) {
 *     Payment payment = gocardless.payments().create(CreatePayment.builder()
 *             .amount(2500)
 *             .currency(CurrencyCode.GBP)
 *             .mandate(FakeGoCardless.MANDATE_ID)
 *             .build());
 *     fake.movePayment(payment.id(), "confirmed"); // what the banks do
 *     List<String> payoutIds = fake.payOut();
 * }
 * }</pre>
 *
 * <p>Nothing happens by itself: payments, mandates and billing requests stay as they are until a call on this fake, or
 * a scenario simulator, moves them. Each change raises its event, which can be listed and is delivered as a webhook.
 * Only three things happen when somebody gets them: verifications of account holders complete, imports of outbound
 * payments are validated, and a confirmed payer authorisation gets its mandate.
 *
 * <p>A creditor, a mandate and what belongs to them are preloaded, and so are the read-only resources: balances,
 * exports, exchange and tax rates, a negative balance limit, and a payment account with two transactions. The ids in
 * the constants of this class are the same in every fake; all other ids differ. Active mandates have funds for 100000
 * of the minor unit. All events are kept; the API lists as many webhooks as {@link #deliveries()} has.
 */
public final class FakeGoCardless extends WebhookServer<FakeGoCardless> {

    /** The access token that the fake accepts. */
    public static final String ACCESS_TOKEN = Api.ACCESS_TOKEN;

    /** The id of a preloaded active Bacs mandate, so its payments are in GBP. */
    public static final String MANDATE_ID = Api.MANDATE_ID;

    /** The id of the customer of {@link #MANDATE_ID}. */
    public static final String CUSTOMER_ID = Api.CUSTOMER_ID;

    /** The id of the bank account of {@link #MANDATE_ID}. */
    public static final String CUSTOMER_BANK_ACCOUNT_ID = "BA123";

    /** The id of the creditor of all mandates. */
    public static final String CREDITOR_ID = Api.CREDITOR_ID;

    /** The id of a preloaded customer notification that waits to be handled. */
    public static final String CUSTOMER_NOTIFICATION_ID = Api.CUSTOMER_NOTIFICATION_ID;

    private final Resources resources;

    private FakeGoCardless(Resources resources, int port) {
        super(resources.api, resources.events.webhooks, port);
        this.resources = resources;
    }

    /**
     * Starts a fake on a free port of 127.0.0.1.
     *
     * @return the running fake
     */
    public static FakeGoCardless start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts a fake on a certain port of 127.0.0.1.
     *
     * @param port the port
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeGoCardless start(int port) {
        return new FakeGoCardless(new Resources(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeGoCardless start(Clock clock) {
        Arguments.notNull("clock", clock);
        return new FakeGoCardless(new Resources(clock), 0);
    }

    /**
     * Adds a mandate of a new customer.
     *
     * @param status its status; payments can be created on {@code active} ones
     * @return the id of the mandate
     * @throws IllegalArgumentException if there is no such status of mandates
     */
    public String mandate(String status) {
        Arguments.notNull("status", status);
        return locked(() -> resources.banks.addMandate(status));
    }

    /**
     * Lets a payer agree, on the pages of GoCardless or of a bank.
     *
     * <p>With the id or the {@code authorisation_url} of a billing request flow, or the id of a billing request, the
     * payer does all that is left to do, and the billing request is fulfilled: it gets its customer, bank account,
     * mandate, payment, subscription or instalment schedule, as far as it asks for them. The payer is Jo Bloggs of
     * London, or as the flow is prefilled; a currency left to the payer becomes GBP, an amount 10.00. With a billing
     * request template a new billing request is made first. With a bank authorisation only that action is completed,
     * and the billing request waits for {@code fulfil}.
     *
     * @param idOrUrl the id or the address
     * @return what came of it
     * @throws IllegalArgumentException if there is no such object
     * @throws IllegalStateException if the billing request is fulfilled or cancelled already, or the page has expired
     */
    public Authorised authorise(String idOrUrl) {
        Arguments.notNull("idOrUrl", idOrUrl);
        return locked(() -> Authorised.of(resources.payer.authorise(idOrUrl)));
    }

    /**
     * Moves a payment on, as the banks would.
     *
     * @param paymentId the id of an existing payment
     * @param status its new status, for instance {@code confirmed}; {@code paid_out} adds it to a payout
     * @throws IllegalArgumentException if there is no such payment, or no such status of payments
     */
    public void movePayment(String paymentId, String status) {
        Arguments.notNull("paymentId", paymentId);
        Arguments.notNull("status", status);
        run(() -> resources.banks.movePayment(paymentId, status));
    }

    /**
     * Moves a mandate on, as the banks would. One that ends ({@code cancelled}, {@code failed}, {@code expired},
     * {@code blocked}) takes its subscriptions, and payments that were not submitted, with it. With {@code transferred}
     * it keeps its status, and belongs to a new bank account of its customer.
     *
     * @param mandateId the id of an existing mandate
     * @param status its new status, for instance {@code active}
     * @throws IllegalArgumentException if there is no such mandate, or no such status of mandates
     */
    public void moveMandate(String mandateId, String status) {
        Arguments.notNull("mandateId", mandateId);
        Arguments.notNull("status", status);
        run(() -> resources.banks.moveMandate(mandateId, status));
    }

    /**
     * Moves an outbound payment on, as time would.
     *
     * @param outboundPaymentId the id of an existing outbound payment
     * @param status its new status, for instance {@code executed}
     * @throws IllegalArgumentException if there is no such outbound payment, or no such status of outbound payments
     */
    public void moveOutboundPayment(String outboundPaymentId, String status) {
        Arguments.notNull("outboundPaymentId", outboundPaymentId);
        Arguments.notNull("status", status);
        run(() -> resources.outboundPayments.move(outboundPaymentId, status));
    }

    /**
     * Pays out all confirmed payments: they become {@code paid_out}, their payouts {@code paid}. Each payment is an
     * item of its payout, and so are its {@code app_fee} and the {@link #transactionFee}; the items add up to the
     * amount of the payout, the fees to its {@code deducted_fees}.
     *
     * @return the ids of the payouts, one for each currency; none if no payment is confirmed
     */
    public List<String> payOut() {
        return locked(resources.banks::payOut);
    }

    /**
     * Sets the fee that GoCardless deducts from a payout for each payment, which is an item of type
     * {@code gocardless_fee}. It is at most what the payment leaves after its {@code app_fee}. Default: 20.
     *
     * @param amount the fee in the minor unit of the payment's currency, such as pence; 0 for none
     * @return this fake
     * @throws IllegalArgumentException if the fee is negative
     */
    public FakeGoCardless transactionFee(long amount) {
        Arguments.atLeast(0L, "the fee", amount);
        return locked(() -> {
            resources.payouts.transactionFee = amount;
            return this;
        });
    }

    /**
     * Disconnects a merchant's organisation from your OAuth app, as the merchant would in the dashboard: delivers
     * {@code organisations}/{@code disconnected}, with {@code "id": null} and an {@code organisation_id} beside its
     * links, as GoCardless does. An event without an id is not listed. The access token keeps working here; the real
     * one does not.
     *
     * @return the id of the organisation
     */
    public String disconnectOrganisation() {
        return locked(() -> {
            String id = resources.api.ids.prefixed("OR");
            resources.events.raiseDisconnected(id);
            return id;
        });
    }

    /**
     * Makes the next payment of a subscription, as time would. After its last one the subscription is {@code finished}.
     *
     * @param subscriptionId the id of an existing subscription
     * @return the id of the payment
     * @throws IllegalArgumentException if there is no such subscription
     * @throws IllegalStateException if it has no upcoming payment
     */
    public String chargeSubscription(String subscriptionId) {
        Arguments.notNull("subscriptionId", subscriptionId);
        return locked(() -> resources.subscriptions.charge(subscriptionId));
    }

    /**
     * Processes a submitted mandate import: each entry yields a customer, a bank account and an active mandate.
     *
     * @param mandateImportId the id of an existing mandate import
     * @throws IllegalArgumentException if there is no such mandate import
     * @throws IllegalStateException if it is not {@code submitted}
     */
    public void processMandateImport(String mandateImportId) {
        Arguments.notNull("mandateImportId", mandateImportId);
        run(() -> resources.mandateImports.process(mandateImportId));
    }

    @Override
    FakeGoCardless self() {
        return this;
    }

    /**
     * What came of an authorisation.
     *
     * @param billingRequestId the id of the billing request
     * @param customerId the id of its customer, once there is one
     * @param mandateId the id of the mandate that it asked for, once there is one
     * @param paymentId the id of the payment that it asked for, once there is one
     */
    public record Authorised(
            String billingRequestId,
            @Nullable String customerId,
            @Nullable String mandateId,
            @Nullable String paymentId) {

        private static Authorised of(Row request) {
            return new Authorised(
                    request.id(),
                    link(request, "customer"),
                    link(request, "mandate_request_mandate"),
                    link(request, "payment_request_payment"));
        }

        private static @Nullable String link(Row request, String name) {
            return request.isSet("links/" + name) ? request.text("links/" + name) : null;
        }
    }
}
