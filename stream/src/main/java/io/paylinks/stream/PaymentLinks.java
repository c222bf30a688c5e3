package io.paylinks.stream;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
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
        return exchange.send(Operation.get("paymentLinks.get", ONE, paymentLinkId), PaymentLink.class);
    }

    /** Lists all payment links, newest first. */
    public Page<PaymentLink> list() {
        return list(ListPaymentLinks.builder().build());
    }

    /** Lists payment links. */
    public Page<PaymentLink> list(ListPaymentLinks request) {
        return exchange.page(Operation.get("paymentLinks.list", ALL).query(request), PaymentLink.class);
    }

    /**
     * Creates a payment link. Stream knows no idempotency keys: after an outcome of {@code UNKNOWN}, look for the link in
     * {@link #list(ListPaymentLinks)} before creating it again.
     */
    public PaymentLink create(CreatePaymentLink request) {
        return exchange.send(Operation.post("paymentLinks.create", ALL).body(request), PaymentLink.class);
    }

    /**
     * Creates a payment link of product names and prices, and of a consumer if one is named.
     *
     * <p>Sent in this order: the consumer, as {@link Consumers#getOrCreate} does; each product, searched by name on all pages
     * and taken if it is active, one-off, of the same name and price in SAR, else created as a one-time product with VAT
     * in its price; then the link. If a step fails, its exception is thrown and no later step is sent; what was made before
     * stays, and the same request finds it again. Only the link itself can then exist twice: after an outcome of
     * {@code UNKNOWN}, look for it first.
     */
    public SimplePaymentLink createSimple(CreateSimplePaymentLink request) {
        CreatePaymentLink.Builder link = CreatePaymentLink.builder().name(request.name());
        Consumer consumer = request.consumer() == null ? null : new Consumers(exchange).getOrCreate(request.consumer());
        if (consumer != null) {
            link.organizationConsumerId(consumer.id());
        }
        Products products = new Products(exchange);
        List<Product> found = new ArrayList<>();
        for (CreateSimplePaymentLink.Item item : request.items()) {
            Product product = products.getOrCreate(item.name(), item.price());
            found.add(product);
            link.item(String.valueOf(product.id()), item.quantity());
        }
        return new SimplePaymentLink(create(request.link().apply(link).build()), consumer, found);
    }

    /** Switches a payment link on or off. {@link #activate} and {@link #deactivate} are shorter. */
    public PaymentLink updateStatus(String paymentLinkId, UpdatePaymentLinkStatus request) {
        return exchange.send(
                Operation.patch("paymentLinks.updateStatus", ONE + "/status", paymentLinkId)
                        .body(request),
                PaymentLink.class);
    }

    /** Replaces the coupons of a payment link and of its items. Only the official TypeScript SDK has this operation. */
    public PaymentLink updateCoupons(String paymentLinkId, UpdatePaymentLinkCoupons request) {
        return exchange.send(
                Operation.patch("paymentLinks.updateCoupons", ONE + "/coupons", paymentLinkId)
                        .body(request),
                PaymentLink.class);
    }

    /** Switches a payment link on. */
    public PaymentLink activate(String paymentLinkId) {
        return updateStatus(paymentLinkId, to(PaymentLinkStatus.ACTIVE).build());
    }

    /** Switches a payment link off. */
    public PaymentLink deactivate(String paymentLinkId) {
        return updateStatus(paymentLinkId, to(PaymentLinkStatus.INACTIVE).build());
    }

    /** Switches a payment link off and says why to whoever opens it. */
    public PaymentLink deactivate(String paymentLinkId, String deactivateMessage) {
        return updateStatus(
                paymentLinkId,
                to(PaymentLinkStatus.INACTIVE)
                        .deactivateMessage(deactivateMessage)
                        .build());
    }

    private static UpdatePaymentLinkStatus.Builder to(PaymentLinkStatus status) {
        return UpdatePaymentLinkStatus.builder().status(status);
    }
}
