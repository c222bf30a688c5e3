/** The client for Stream (streampay.sa). */
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
