package io.paylinks.core;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Provider;
import java.util.function.Function;

/** The client of the fictional provider. */
final class ThingsClient extends PaylinksClient<ThingsClient> {
    final Exchange exchange;
    private final Things things;

    private ThingsClient(Exchange exchange) {
        super(exchange, ThingsClient::new);
        this.exchange = exchange;
        this.things = new Things(exchange);
    }

    static Builder builder() {
        return builder(ThingsProvider.with(ThingsProvider.BY_CURSOR));
    }

    static Builder builder(Provider provider) {
        return new Builder(provider);
    }

    Things things() {
        return things;
    }

    <T> T withIdempotencyKey(String key, Function<? super ThingsClient, ? extends T> call) {
        return keyed(key, call);
    }

    static final class Builder extends ClientBuilder<Builder> {
        private Builder(Provider provider) {
            super(provider, "https://api.things.example");
        }

        ThingsClient build() {
            return new ThingsClient(exchange());
        }
    }
}
