package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.organization.Me;

/** Operations on the owner of the API key. */
public final class MeResource {
    private final Resource<Me> me;

    MeResource(Exchange exchange) {
        this.me = exchange.resource("me", Me.class);
    }

    /**
     * Fetches the owner of the API key; {@code organization().sandbox()} is false if real money moves.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/me</a>
     */
    public Me get() {
        return me.get("get", "/api/v2/me").send();
    }
}
