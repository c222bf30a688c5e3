/** The client for Stream (streampay.sa). */
@org.jspecify.annotations.NullMarked
module io.paylinks.stream {
    requires transitive io.paylinks.core;
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports io.paylinks.stream;
    exports io.paylinks.stream.common;
    exports io.paylinks.stream.coupon;
    exports io.paylinks.stream.paymentlink;
    exports io.paylinks.stream.product;
    exports io.paylinks.stream.subscription;
}
