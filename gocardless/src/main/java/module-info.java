/** The client for GoCardless. */
module io.paylinks.gocardless {
    requires transitive io.paylinks.core;
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports io.paylinks.gocardless;
    exports io.paylinks.gocardless.common;
    exports io.paylinks.gocardless.customer;
    exports io.paylinks.gocardless.event;
    exports io.paylinks.gocardless.payment;
    exports io.paylinks.gocardless.webhook;
}
