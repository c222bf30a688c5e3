package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;

/** Breaks the rules of resources; see RulesTest. */
public class WrongResource {
    private final Resource<Object> resource;

    public WrongResource(Exchange exchange) {
        this.resource = exchange.resource("wrong", Object.class);
    }

    public void close() {
        resource.envelope("closed");
    }
}
