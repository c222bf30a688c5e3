package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import io.paylinks.core.Page;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.common.DevdraftErrorCode;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.LinkValidity;
import io.paylinks.devdraft.paymentlink.ListPaymentLinks;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Operations on payment links. */
public final class PaymentLinks {
    private static final String ALL = "/api/v0/payment-links";
    private static final String ONE = ALL + "/{payment_link_id}";

    private final Resource<PaymentLink> paymentLinks;

    PaymentLinks(Exchange exchange) {
        this.paymentLinks = exchange.resource("paymentLinks", PaymentLink.class);
    }

    /**
     * Fetches a payment link. Requires the scope {@code payment_link:read}. For a link of another application, an
     * {@code AuthenticationException} with {@link DevdraftErrorCode#PAYMENT_LINK_ACCESS_DENIED} is thrown, not a
     * {@code NotFoundException}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/payment-links/{payment_link_id}</a>
     */
    public PaymentLink get(String paymentLinkId) {
        return paymentLinks.get("get", ONE, paymentLinkId).send();
    }

    /**
     * Returns a payment link, or null if Devdraft reports that it does not exist. Requires the scope
     * {@code payment_link:read}. For a link of another application, an {@code AuthenticationException} is thrown, as by
     * {@link #get}; for a 404 of a proxy or of an unknown path, an {@code UnexpectedStatusException}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/payment-links/{payment_link_id}</a>
     */
    public @Nullable PaymentLink find(String paymentLinkId) {
        try {
            return get(paymentLinkId);
        } catch (NotFoundException e) {
            return null;
        }
    }

    /**
     * Fetches a payment link, bypassing any cache, and returns whether it can be paid now, by the system clock.
     * Requires the scope {@code payment_link:read}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/payment-links/{payment_link_id}</a>
     */
    public LinkValidity validate(String paymentLinkId) {
        return validate(paymentLinkId, Clock.systemUTC());
    }

    /**
     * Fetches a payment link, bypassing any cache, and returns whether it can be paid at the time of a clock, by the
     * rules of {@link PaymentLink#validity}. An exception of the call is not thrown: it is the cause of a
     * {@link LinkValidity.NotFound} if Devdraft reports that the link does not exist, and of a
     * {@link LinkValidity.CouldNotCheck} otherwise.
     *
     * @throws IllegalArgumentException if an argument is null
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/payment-links/{payment_link_id}</a>
     */
    public LinkValidity validate(String paymentLinkId, Clock clock) {
        notNull("paymentLinkId", paymentLinkId);
        notNull("clock", clock);
        try {
            return get(paymentLinkId).validity(clock);
        } catch (NotFoundException e) {
            return new LinkValidity.NotFound(e);
        } catch (RuntimeException e) {
            return new LinkValidity.CouldNotCheck(e);
        }
    }

    /**
     * Lists all payment links, newest first. Requires the scope {@code payment_link:list}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/payment-links</a>
     */
    public Page<PaymentLink> list() {
        return list(ListPaymentLinks.builder().build());
    }

    /**
     * Lists payment links starting at the offset of the request, newest first. Requires the scope
     * {@code payment_link:list}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/payment-links</a>
     */
    public Page<PaymentLink> list(ListPaymentLinks request) {
        return paymentLinks.get("list", ALL).query(request).page();
    }

    /**
     * Creates a payment link. Requires the scope {@code payment_link:create}. The request carries an idempotency key,
     * but Devdraft documents none for this operation: it is retried only if it was definitely not processed. After an
     * outcome of {@code UNKNOWN}, search for the link in {@link #list()} before you create it again.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/payment-links</a>
     */
    public PaymentLink create(CreatePaymentLink request) {
        return paymentLinks.post("create", ALL).body(request).send();
    }

    /**
     * Changes the fields that are set. Requires the scope {@code payment_link:update}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">PUT /api/v0/payment-links/{payment_link_id}</a>
     */
    public PaymentLink update(String paymentLinkId, UpdatePaymentLink request) {
        return paymentLinks.put("update", ONE, paymentLinkId).body(request).send();
    }
}
