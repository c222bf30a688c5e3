package io.paylinks.stream;

import static io.paylinks.core.internal.Operation.get;
import static io.paylinks.core.internal.Operation.patch;
import static io.paylinks.core.internal.Operation.post;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on payment links.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class PaymentLinks {
    private static final String ALL = "/api/v2/payment_links";
    private static final String ONE = ALL + "/{payment_link_id}";

    private final Exchange exchange;

    PaymentLinks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a payment link. */
    public PaymentLink get(String paymentLinkId) {
        return exchange.send(get("paymentLinks.get", ONE, paymentLinkId), PaymentLink.class);
    }

    /** Lists all payment links, newest first. */
    public Page<PaymentLink> list() {
        return list(ListPaymentLinks.builder().build());
    }

    /** Lists payment links. */
    public Page<PaymentLink> list(ListPaymentLinks request) {
        return exchange.page(get("paymentLinks.list", ALL).query(request), PaymentLink.class);
    }

    /**
     * Creates a payment link. Stream knows no idempotency keys: after an outcome of {@code UNKNOWN}, look for the link in
     * {@link #list(ListPaymentLinks)} before creating it again.
     */
    public PaymentLink create(CreatePaymentLink request) {
        return exchange.send(post("paymentLinks.create", ALL).body(request), PaymentLink.class);
    }

    /** Switches a payment link on or off: {@code ACTIVE} or {@code INACTIVE}. */
    public PaymentLink updateStatus(String paymentLinkId, PaymentLinkStatus status) {
        return updateStatus(paymentLinkId, status, null);
    }

    /**
     * Switches a payment link on or off: {@code ACTIVE} or {@code INACTIVE}.
     *
     * @param deactivateMessage what a customer reads who opens the link while it is off; null for none
     */
    public PaymentLink updateStatus(
            String paymentLinkId, PaymentLinkStatus status, @Nullable String deactivateMessage) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        if (deactivateMessage != null) {
            body.put("deactivate_message", deactivateMessage);
        }
        return exchange.send(
                patch("paymentLinks.updateStatus", ONE + "/status", paymentLinkId)
                        .body(body),
                PaymentLink.class);
    }

    /** Switches a payment link on. */
    public PaymentLink activate(String paymentLinkId) {
        return updateStatus(paymentLinkId, PaymentLinkStatus.ACTIVE);
    }

    /** Switches a payment link off. */
    public PaymentLink deactivate(String paymentLinkId) {
        return updateStatus(paymentLinkId, PaymentLinkStatus.INACTIVE);
    }

    /** Switches a payment link off and says why to whoever opens it. */
    public PaymentLink deactivate(String paymentLinkId, String deactivateMessage) {
        return updateStatus(paymentLinkId, PaymentLinkStatus.INACTIVE, deactivateMessage);
    }
}
