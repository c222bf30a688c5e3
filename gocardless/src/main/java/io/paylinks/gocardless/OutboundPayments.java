package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.outboundpayment.CreateOutboundPayment;
import io.paylinks.gocardless.outboundpayment.ListOutboundPayments;
import io.paylinks.gocardless.outboundpayment.OutboundPayment;
import io.paylinks.gocardless.outboundpayment.OutboundPaymentStats;
import io.paylinks.gocardless.outboundpayment.WithdrawOutboundPayment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on outbound payments.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">Outbound
 *     payments</a>
 */
public final class OutboundPayments {
    private static final String ALL = "/outbound_payments";
    private static final String ONE = ALL + "/{outbound_payment_id}";

    private final Resource<OutboundPayment> payments;

    OutboundPayments(Exchange exchange) {
        this.payments =
                exchange.resource("outboundPayments", OutboundPayment.class).envelope("outbound_payments");
    }

    /**
     * Fetches an outbound payment.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">GET
     *     /outbound_payments/{outbound_payment_id}</a>
     */
    public OutboundPayment get(String outboundPaymentId) {
        return payments.get("get", ONE, outboundPaymentId).send();
    }

    /**
     * Lists all outbound payments, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">GET
     *     /outbound_payments</a>
     */
    public Page<OutboundPayment> list() {
        return list(ListOutboundPayments.builder().build());
    }

    /**
     * Lists the outbound payments that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">GET
     *     /outbound_payments</a>
     */
    public Page<OutboundPayment> list(ListOutboundPayments request) {
        return payments.get("list", ALL).query(request).page();
    }

    /**
     * Creates an outbound payment, which sends money. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * <p>If the outcome is {@code UNKNOWN} nevertheless, search for the amount and the reference with
     * {@link #list(ListOutboundPayments)}, from the time of the call.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">POST
     *     /outbound_payments</a>
     */
    public OutboundPayment create(CreateOutboundPayment request) {
        return payments.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Sets the metadata of an outbound payment: at most 3 keys of at most 50 characters, with values of at most 500.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">PUT
     *     /outbound_payments/{outbound_payment_id}</a>
     */
    public OutboundPayment update(String outboundPaymentId, Map<String, @Nullable String> metadata) {
        return payments.put("update", ONE, outboundPaymentId)
                .body(Actions.metadata(metadata))
                .send();
    }

    /**
     * Withdraws money to the creditor's own bank account. GoCardless is not known to honour its idempotency key, so it
     * is retried only if it was definitely not processed.
     *
     * <p>After an outcome of {@code UNKNOWN}, search for {@code isWithdrawal}, the amount and the reference with
     * {@link #list(ListOutboundPayments)}, from the time of the call.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">POST
     *     /outbound_payments/withdrawal</a>
     */
    public OutboundPayment withdraw(WithdrawOutboundPayment request) {
        return payments.post("withdraw", ALL + "/withdrawal")
                .body(DATA, request)
                .send();
    }

    /**
     * Approves a payment that is {@code pending_approval}, so that the money is sent. After an outcome of
     * {@code UNKNOWN}, check the status with {@link #get}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">POST
     *     /outbound_payments/{outbound_payment_id}/actions/approve</a>
     */
    public OutboundPayment approve(String outboundPaymentId) {
        return payments.post("approve", ONE + "/actions/approve", outboundPaymentId)
                .body(DATA, Map.of())
                .send();
    }

    /**
     * Cancels a payment that is not sent yet.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">POST
     *     /outbound_payments/{outbound_payment_id}/actions/cancel</a>
     */
    public OutboundPayment cancel(String outboundPaymentId) {
        return cancel(outboundPaymentId, Map.of());
    }

    /**
     * Cancels an outbound payment, as {@link #cancel(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">POST
     *     /outbound_payments/{outbound_payment_id}/actions/cancel</a>
     */
    public OutboundPayment cancel(String outboundPaymentId, Map<String, @Nullable String> metadata) {
        return payments.post("cancel", ONE + "/actions/cancel", outboundPaymentId)
                .body(DATA, Actions.with(metadata))
                .send();
    }

    /**
     * Fetches the numbers and amounts of payments in progress.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payments">GET
     *     /outbound_payments/stats</a>
     */
    public OutboundPaymentStats getStats() {
        return payments.get("getStats", ALL + "/stats").send(OutboundPaymentStats.class);
    }
}
