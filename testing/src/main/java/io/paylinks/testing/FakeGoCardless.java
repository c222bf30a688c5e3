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
 *     fake.movePayment(payment.id(), "confirmed"); // as the banks would
 *     List<String> payoutIds = fake.payOut();
 * }
 * }</pre>
 *
 * <p>Nothing changes automatically: payments, mandates and billing requests retain their status until a method of this
 * fake, or a scenario simulator, changes it. Each change creates an event, which can be listed and is delivered as a
 * webhook. There are three exceptions, which happen when the resource is fetched: verifications of account holders
 * complete, imports of outbound payments are validated, and a confirmed payer authorisation gets its mandate.
 *
 * <p>A creditor, a mandate and their related resources are preloaded, and so are the read-only resources: balances,
 * exports, exchange and tax rates, a negative balance limit, and a payment account with two transactions. The ids in
 * the constants of this class are the same in every fake; all other ids differ. The payers of active mandates have
 * funds of 100000 minor units. All events are retained; the API lists as many webhooks as {@link #deliveries()}
 * returns.
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

    /** The id of a preloaded customer notification that is not handled yet. */
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
     * Starts a fake on the given port of 127.0.0.1.
     *
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeGoCardless start(int port) {
        return new FakeGoCardless(new Resources(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from the given clock.
     *
     * @return the running fake
     */
    public static FakeGoCardless start(Clock clock) {
        Arguments.notNull("clock", clock);
        return new FakeGoCardless(new Resources(clock), 0);
    }

    /**
     * Adds a mandate of a new customer.
     *
     * @param status the status; payments can be created on {@code active} ones
     * @return the id of the mandate
     * @throws IllegalArgumentException if the status does not exist
     */
    public String mandate(String status) {
        Arguments.notNull("status", status);
        return locked(() -> resources.banks.addMandate(status));
    }

    /**
     * Simulates a payer's consent on the pages of GoCardless or of a bank.
     *
     * <p>With the id or the {@code authorisation_url} of a billing request flow, or the id of a billing request, all
     * remaining actions are completed and the billing request is fulfilled: it gets its customer, bank account,
     * mandate, payment, subscription or instalment schedule, if it requests them. The payer is Jo Bloggs of London,
     * unless the flow is prefilled; if the payer chooses the currency, it is GBP, if the amount, 10.00. With a billing
     * request template, a new billing request is created first. With a bank authorisation, only that action is
     * completed, and the billing request waits for {@code fulfil}.
     *
     * @return the ids of the created resources
     * @throws IllegalArgumentException if it does not exist
     * @throws IllegalStateException if the billing request is already fulfilled or cancelled, or the page has expired
     */
    public Authorised authorise(String idOrUrl) {
        Arguments.notNull("idOrUrl", idOrUrl);
        return locked(() -> Authorised.of(resources.payer.authorise(idOrUrl)));
    }

    /**
     * Changes the status of a payment, as the banks would.
     *
     * @param paymentId the id of an existing payment
     * @param status the new status, such as {@code confirmed}; {@code paid_out} adds it to a payout
     * @throws IllegalArgumentException if the payment or the status does not exist
     */
    public void movePayment(String paymentId, String status) {
        Arguments.notNull("paymentId", paymentId);
        Arguments.notNull("status", status);
        run(() -> resources.banks.movePayment(paymentId, status));
    }

    /**
     * Changes the status of a mandate, as the banks would. If it ends ({@code cancelled}, {@code failed},
     * {@code expired}, {@code blocked}), its subscriptions and the payments that are not submitted are cancelled. With
     * {@code transferred}, it retains its status and belongs to a new bank account of its customer.
     *
     * @param mandateId the id of an existing mandate
     * @param status the new status, such as {@code active}
     * @throws IllegalArgumentException if the mandate or the status does not exist
     */
    public void moveMandate(String mandateId, String status) {
        Arguments.notNull("mandateId", mandateId);
        Arguments.notNull("status", status);
        run(() -> resources.banks.moveMandate(mandateId, status));
    }

    /**
     * Changes the status of an outbound payment, as time would.
     *
     * @param outboundPaymentId the id of an existing outbound payment
     * @param status the new status, such as {@code executed}
     * @throws IllegalArgumentException if the outbound payment or the status does not exist
     */
    public void moveOutboundPayment(String outboundPaymentId, String status) {
        Arguments.notNull("outboundPaymentId", outboundPaymentId);
        Arguments.notNull("status", status);
        run(() -> resources.outboundPayments.move(outboundPaymentId, status));
    }

    /**
     * Pays out all confirmed payments: they become {@code paid_out}, and their payouts {@code paid}. Each payment, its
     * {@code app_fee} and the {@link #transactionFee} are items of the payout; the sum of the items is the amount of
     * the payout, the sum of the fees its {@code deducted_fees}.
     *
     * @return the ids of the payouts, one per currency; empty if no payment is confirmed
     */
    public List<String> payOut() {
        return locked(resources.banks::payOut);
    }

    /**
     * Sets the fee that GoCardless deducts from a payout for each payment, an item of type {@code gocardless_fee}. It
     * is at most the amount of the payment after its {@code app_fee}. Default: 20.
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
     * {@code organisations}/{@code disconnected}, with {@code "id": null} and an {@code organisation_id} next to its
     * links, as GoCardless does. An event without an id is not listed. Unlike the real one, the access token remains
     * valid.
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
     * Creates the next payment of a subscription, as time would. After its last payment the subscription is
     * {@code finished}.
     *
     * @param subscriptionId the id of an existing subscription
     * @return the id of the payment
     * @throws IllegalArgumentException if the subscription does not exist
     * @throws IllegalStateException if it has no upcoming payment
     */
    public String chargeSubscription(String subscriptionId) {
        Arguments.notNull("subscriptionId", subscriptionId);
        return locked(() -> resources.subscriptions.charge(subscriptionId));
    }

    /**
     * Processes a submitted mandate import: each entry creates a customer, a bank account and an active mandate.
     *
     * @param mandateImportId the id of an existing mandate import
     * @throws IllegalArgumentException if the mandate import does not exist
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
     * The ids of the resources created by an authorisation.
     *
     * @param customerId the id of its customer; null if there is none yet
     * @param mandateId the id of the requested mandate; null if there is none yet
     * @param paymentId the id of the requested payment; null if there is none yet
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
