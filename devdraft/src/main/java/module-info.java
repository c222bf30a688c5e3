/** The client for Devdraft. */
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
