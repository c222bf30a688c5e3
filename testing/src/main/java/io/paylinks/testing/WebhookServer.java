package io.paylinks.testing;

import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.Webhooks;
import io.paylinks.testing.engine.data.Arguments;
import java.time.Duration;
import java.util.List;

/** A fake that delivers webhooks. */
abstract class WebhookServer<F extends WebhookServer<F>> extends FakeServer {

    private final Webhooks webhooks;

    WebhookServer(Provider api, Webhooks webhooks, int port) {
        super(api, webhooks::deliver, port);
        this.webhooks = webhooks;
    }

    abstract F self();

    /**
     * Delivers signed webhooks to a URL from now on. A delivery completes before the call that caused it returns, or is
     * abandoned after the {@link #deliveryTimeout}; it is not repeated automatically.
     *
     * @param url a loopback URL, such as {@code http://127.0.0.1:8080/webhooks}
     * @param secret the signing secret, not blank
     * @return this fake
     * @throws IllegalArgumentException if the URL is not a loopback one, or the secret is blank
     */
    public F deliverWebhooksTo(String url, String secret) {
        Arguments.notNull("url", url);
        Arguments.notNull("secret", secret);
        webhooks.endpoint(url, secret);
        return self();
    }

    /**
     * Sets the time limit of a delivery, from connecting to your endpoint to its response. Default: 5 seconds.
     *
     * @param timeout a positive duration
     * @return this fake
     * @throws IllegalArgumentException if the timeout is not positive
     */
    public F deliveryTimeout(Duration timeout) {
        Arguments.notNull("timeout", timeout);
        webhooks.timeout(Arguments.positive("timeout", timeout));
        return self();
    }

    @Override
    public void maxRecorded(int entries, long bodyBytes) {
        super.maxRecorded(entries, bodyBytes);
        webhooks.limitDeliveries(entries, bodyBytes);
    }

    /**
     * Returns the last webhooks delivered, oldest first, including those that failed: at most as many as
     * {@link #maxRecorded} allows. Older ones are dropped; see {@link #droppedDeliveries()}.
     *
     * @return an immutable copy
     */
    public List<WebhookDelivery> deliveries() {
        return webhooks.deliveries().stream().map(WebhookDelivery::of).toList();
    }

    /**
     * Returns how many deliveries are no longer in {@link #deliveries()}, because they exceeded the limits of
     * {@link #maxRecorded}.
     *
     * @return the number of deliveries dropped since the start
     */
    public int droppedDeliveries() {
        return webhooks.droppedDeliveries();
    }

    /**
     * Delivers a webhook again: the same body with a new signature.
     *
     * @param delivery one of {@link #deliveries()}
     * @return the new delivery
     */
    public WebhookDelivery redeliver(WebhookDelivery delivery) {
        Arguments.notNull("delivery", delivery);
        return WebhookDelivery.of(webhooks.redeliver(delivery.url(), delivery.body()));
    }
}
