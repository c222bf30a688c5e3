/**
 * The client for Stream (streampay.sa). Start with {@link io.paylinks.stream.StreamClient}:
 *
 * <pre>{@code
 * StreamClient stream = StreamClient.fromEnv(); // STREAM_API_KEY and STREAM_API_SECRET, or STREAM_TOKEN
 * PaymentLink link = stream.paymentLinks().create(CreatePaymentLink.builder()
 *         .name("Order 1042")
 *         .item(productId, 2)
 *         .maxNumberOfPayments(1)
 *         .build());
 * System.out.println(link.url());
 * for (Invoice invoice : stream.invoices().forPaymentLink(link.id())) {
 *     System.out.println(invoice.paidAmount()); // one for each payment of the link
 * }
 * }</pre>
 *
 * <p>A call that fails throws a {@link io.paylinks.core.error.CallException}, whose {@code outcome()} says whether it
 * may have been processed. {@link io.paylinks.stream.StreamWebhooks} verifies webhooks.
 */
module io.paylinks.stream {
    requires transitive io.paylinks.core;
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports io.paylinks.stream;
    exports io.paylinks.stream.branch;
    exports io.paylinks.stream.common;
    exports io.paylinks.stream.consumer;
    exports io.paylinks.stream.coupon;
    exports io.paylinks.stream.invoice;
    exports io.paylinks.stream.metered;
    exports io.paylinks.stream.organization;
    exports io.paylinks.stream.payment;
    exports io.paylinks.stream.paymentlink;
    exports io.paylinks.stream.product;
    exports io.paylinks.stream.subscription;
    exports io.paylinks.stream.webhook;
}
