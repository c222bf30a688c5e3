/**
 * The client for Devdraft. Start with {@link io.paylinks.devdraft.DevdraftClient}:
 *
 * <pre>{@code
 * DevdraftClient devdraft = DevdraftClient.fromEnv(); // DEVDRAFT_API_KEY and DEVDRAFT_SECRET
 * PaymentLink link = devdraft.paymentLinks().create(CreatePaymentLink.builder()
 *         .title("Order 1042")
 *         .url("order-1042")
 *         .linkType(PaymentLinkType.COLLECTION)
 *         .amount(new BigDecimal("25.00"))
 *         .build());
 * PaymentLinkCache cache = PaymentLinkCache.of(devdraft); // for pages that show links
 * PaymentLink cached = cache.find(link.id());
 * }</pre>
 *
 * <p>A call that fails throws a {@link io.paylinks.core.error.CallException}, whose {@code outcome()} says whether it
 * may have been processed. {@link io.paylinks.devdraft.DevdraftWebhooks} verifies webhooks.
 */
module io.paylinks.devdraft {
    requires transitive io.paylinks.core;
    requires com.fasterxml.jackson.annotation;
    requires com.github.benmanes.caffeine;
    requires static transitive org.jspecify;

    exports io.paylinks.devdraft;
    exports io.paylinks.devdraft.balance;
    exports io.paylinks.devdraft.common;
    exports io.paylinks.devdraft.customer;
    exports io.paylinks.devdraft.exchangerate;
    exports io.paylinks.devdraft.health;
    exports io.paylinks.devdraft.invoice;
    exports io.paylinks.devdraft.liquidationaddress;
    exports io.paylinks.devdraft.paymentintent;
    exports io.paylinks.devdraft.paymentlink;
    exports io.paylinks.devdraft.product;
    exports io.paylinks.devdraft.tax;
    exports io.paylinks.devdraft.testpayment;
    exports io.paylinks.devdraft.transfer;
    exports io.paylinks.devdraft.wallet;
    exports io.paylinks.devdraft.webhook;
}
