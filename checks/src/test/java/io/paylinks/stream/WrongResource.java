package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;

/** Breaks the rules of resources; see RulesTest. */
public class WrongResource {
    private final Exchange exchange;

    public WrongResource(Exchange exchange) {
        this.exchange = exchange;
    }

    public void close() {
        exchange.close();
    }
}
