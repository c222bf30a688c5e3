package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.organization.Me;

/**
 * Operations on the key itself.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class CurrentKey {

    private final Exchange exchange;

    CurrentKey(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Tells who the key belongs to; {@code organization().sandbox()} says whether money is real. */
    public Me get() {
        return exchange.send(Operation.get("me.get", "/api/v2/me"), Me.class);
    }
}
