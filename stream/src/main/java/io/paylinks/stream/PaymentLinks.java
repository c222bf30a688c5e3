package io.paylinks.stream;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.CreateSimplePaymentLink;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import io.paylinks.stream.paymentlink.SimplePaymentLink;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkCoupons;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkStatus;
import io.paylinks.stream.product.Product;
import java.util.ArrayList;
import java.util.List;

/** Operations on payment links. */
public final class PaymentLinks {
    private static final String ALL = "/api/v2/payment_links";
    private static final String ONE = ALL + "/{payment_link_id}";

    private final Resource<PaymentLink> paymentLinks;
    private final Consumers consumers;
    private final Products products;

    PaymentLinks(Exchange exchange) {
        this.paymentLinks = exchange.resource("paymentLinks", PaymentLink.class);
        this.consumers = new Consumers(exchange);
        this.products = new Products(exchange);
    }

    /**
     * Fetches a payment link.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/payment_links/{payment_link_id}</a>
     */
    public PaymentLink get(String paymentLinkId) {
        return paymentLinks.get("get", ONE, paymentLinkId).send();
    }

    /**
     * Lists all payment links, newest first.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/payment_links</a>
     */
    public Page<PaymentLink> list() {
        return list(ListPaymentLinks.builder().build());
    }

    /**
     * Lists the payment links that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/payment_links</a>
     */
    public Page<PaymentLink> list(ListPaymentLinks request) {
        return paymentLinks.get("list", ALL).query(request).page();
    }

    /**
     * Creates a payment link. Stream has no idempotency keys: after an outcome of {@code UNKNOWN}, search for the link
     * with {@link #list(ListPaymentLinks)} before you create it again.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/payment_links</a>
     */
    public PaymentLink create(CreatePaymentLink request) {
        return paymentLinks.post("create", ALL).body(request).send();
    }

    /**
     * Creates a payment link from the names and prices of products, optionally for one consumer.
     *
     * <p>Sends, in this order: the searches for the consumer, as {@link Consumers#getOrCreate} does; a search by name
     * for each product, which uses the active one-off product of the same name and price in SAR, or creates a one-time
     * product with VAT included; then the link. If a step fails, its exception is thrown and no later step is sent.
     * What was created before remains, and a repeated request finds it again, so only the link itself could be created
     * twice: after an outcome of {@code UNKNOWN}, search for it first.
     */
    public SimplePaymentLink createSimple(CreateSimplePaymentLink request) {
        paymentLinks.requireRequest("createSimple", request);
        CreatePaymentLink.Builder link = CreatePaymentLink.builder().name(request.name());
        Consumer consumer = request.consumer() == null ? null : consumers.getOrCreate(request.consumer());
        if (consumer != null) {
            link.organizationConsumerId(consumer.id());
        }
        List<Product> found = new ArrayList<>();
        for (CreateSimplePaymentLink.Item item : request.items()) {
            Product product = products.getOrCreate(item.name(), item.price());
            found.add(product);
            link.item(product.id(), item.quantity());
        }
        return new SimplePaymentLink(create(request.link().apply(link).build()), consumer, found);
    }

    /**
     * Activates or deactivates a payment link. See also {@link #activate} and {@link #deactivate}.
     *
     * @see <a href="https://docs.streampay.sa">PATCH /api/v2/payment_links/{payment_link_id}/status</a>
     */
    public PaymentLink updateStatus(String paymentLinkId, UpdatePaymentLinkStatus request) {
        return paymentLinks
                .patch("updateStatus", ONE + "/status", paymentLinkId)
                .body(request)
                .send();
    }

    /**
     * Replaces the coupons of a payment link and of its items. This operation is in the official TypeScript SDK, but
     * not in Stream's specification.
     *
     * @see <a href="https://docs.streampay.sa">PATCH /api/v2/payment_links/{payment_link_id}/coupons</a>
     */
    public PaymentLink updateCoupons(String paymentLinkId, UpdatePaymentLinkCoupons request) {
        return paymentLinks
                .patch("updateCoupons", ONE + "/coupons", paymentLinkId)
                .body(request)
                .send();
    }

    /**
     * Activates a payment link, so that customers can pay it again.
     *
     * @see <a href="https://docs.streampay.sa">PATCH /api/v2/payment_links/{payment_link_id}/status</a>
     */
    public PaymentLink activate(String paymentLinkId) {
        return updateStatus(paymentLinkId, to(PaymentLinkStatus.ACTIVE).build());
    }

    /**
     * Deactivates a payment link, so that customers can no longer pay it.
     *
     * @see <a href="https://docs.streampay.sa">PATCH /api/v2/payment_links/{payment_link_id}/status</a>
     */
    public PaymentLink deactivate(String paymentLinkId) {
        return updateStatus(paymentLinkId, to(PaymentLinkStatus.INACTIVE).build());
    }

    /**
     * Deactivates a payment link, so that customers can no longer pay it and see this message when they open it.
     *
     * @see <a href="https://docs.streampay.sa">PATCH /api/v2/payment_links/{payment_link_id}/status</a>
     */
    public PaymentLink deactivate(String paymentLinkId, String deactivateMessage) {
        return updateStatus(
                paymentLinkId,
                to(PaymentLinkStatus.INACTIVE)
                        .deactivateMessage(Arguments.notNull("deactivateMessage", deactivateMessage))
                        .build());
    }

    private static UpdatePaymentLinkStatus.Builder to(PaymentLinkStatus status) {
        return UpdatePaymentLinkStatus.builder().status(status);
    }
}
