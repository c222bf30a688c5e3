package io.paylinks.testing;

import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.Webhooks;
import java.util.List;

/** A fake that delivers webhooks. */
abstract class WebhookServer<F extends WebhookServer<F>> extends FakeServer {

    private final Webhooks webhooks;

    WebhookServer(Provider api, Webhooks webhooks, int port) {
        super(api, port);
        this.webhooks = webhooks;
    }

    abstract F self();

    /**
     * Delivers signed webhooks to an address from now on. A delivery ends before the call that caused it returns, or is
     * given up after five seconds; it is not repeated by itself.
     *
     * @param url a loopback address, for instance {@code http://127.0.0.1:8080/webhooks}
     * @param secret the signing secret
     * @return this fake
     * @throws IllegalArgumentException if the address is not a loopback one
     */
    public F deliverWebhooksTo(String url, String secret) {
        webhooks.endpoint(url, secret);
        return self();
    }

    /**
     * Returns the webhooks delivered so far, oldest first, including those that failed.
     *
     * @return an immutable copy
     */
    public List<WebhookDelivery> deliveries() {
        return webhooks.deliveries().stream().map(WebhookDelivery::of).toList();
    }

    /**
     * Delivers a webhook again: the same body, signed anew.
     *
     * @param delivery one of {@link #deliveries()}
     * @return the new delivery
     */
    public WebhookDelivery redeliver(WebhookDelivery delivery) {
        return WebhookDelivery.of(webhooks.redeliver(delivery.url(), delivery.body()));
    }
}
