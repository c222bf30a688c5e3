package io.paylinks.stream;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.metered.CreateMeteredSubscription;
import io.paylinks.stream.metered.ListMeteredSubscriptions;
import io.paylinks.stream.metered.MeteredSubscription;

/** Operations on metered subscriptions. */
public final class MeteredSubscriptions {
    private static final String ALL = "/api/v2/metered/metered-subscriptions";
    private static final String ONE = ALL + "/{subscription_id}";

    private final Resource<MeteredSubscription> meteredSubscriptions;

    MeteredSubscriptions(Exchange exchange) {
        this.meteredSubscriptions = exchange.resource("meteredSubscriptions", MeteredSubscription.class);
    }

    /**
     * Lists all metered subscriptions.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/metered/metered-subscriptions</a>
     */
    public Page<MeteredSubscription> list() {
        return list(ListMeteredSubscriptions.builder().build());
    }

    /**
     * Lists metered subscriptions, starting at the page of the request.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/metered/metered-subscriptions</a>
     */
    public Page<MeteredSubscription> list(ListMeteredSubscriptions request) {
        return meteredSubscriptions.get("list", ALL).query(request).page();
    }

    /**
     * Creates a metered subscription.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/metered/metered-subscriptions</a>
     */
    public MeteredSubscription create(CreateMeteredSubscription request) {
        return meteredSubscriptions.post("create", ALL).body(request).send();
    }

    /**
     * Ends a metered subscription.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/metered/metered-subscriptions/{subscription_id}</a>
     */
    public MeteredSubscription deactivate(String subscriptionId) {
        return meteredSubscriptions.delete("deactivate", ONE, subscriptionId).send();
    }
}
