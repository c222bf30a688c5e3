package io.paylinks.devdraft;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.ListPaymentLinks;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;

/**
 * Operations on payment links.
 *
 * @see <a href="https://docs.devdraft.ai">docs.devdraft.ai</a>
 */
public final class PaymentLinks {
    private static final String ALL = "/api/v0/payment-links";
    private static final String ONE = ALL + "/{payment_link_id}";

    private final Exchange exchange;

    PaymentLinks(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Fetches a payment link. Needs the scope {@code payment_link:read}. A link of another application ends in an
     * {@code AuthenticationException}, not in a {@code NotFoundException}.
     */
    public PaymentLink get(String paymentLinkId) {
        return exchange.send(Operation.get("paymentLinks.get", ONE, paymentLinkId), PaymentLink.class);
    }

    /** Lists all payment links, newest first. Needs the scope {@code payment_link:list}. */
    public Page<PaymentLink> list() {
        return list(ListPaymentLinks.builder().build());
    }

    /** Lists payment links, newest first. Needs the scope {@code payment_link:list}. */
    public Page<PaymentLink> list(ListPaymentLinks request) {
        return exchange.page(Operation.get("paymentLinks.list", ALL).query(request), PaymentLink.class);
    }

    /**
     * Creates a payment link. Needs the scope {@code payment_link:create}. A lost answer is followed by another attempt
     * with the same idempotency key, which returns the first one's link.
     */
    public PaymentLink create(CreatePaymentLink request) {
        return exchange.send(
                Operation.post("paymentLinks.create", ALL).body(request).keyHonoured(), PaymentLink.class);
    }

    /** Changes the fields that are set, and leaves the others. Needs the scope {@code payment_link:update}. */
    public PaymentLink update(String paymentLinkId, UpdatePaymentLink request) {
        return exchange.send(
                Operation.put("paymentLinks.update", ONE, paymentLinkId)
                        .body(request)
                        .keyHonoured(),
                PaymentLink.class);
    }
}
