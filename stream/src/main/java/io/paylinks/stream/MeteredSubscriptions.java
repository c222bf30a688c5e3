package io.paylinks.stream;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.metered.CreateMeteredSubscription;
import io.paylinks.stream.metered.ListMeteredSubscriptions;
import io.paylinks.stream.metered.MeteredSubscription;

/**
 * Operations on metered subscriptions.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class MeteredSubscriptions {
    private static final String ALL = "/api/v2/metered/metered-subscriptions";
    private static final String ONE = ALL + "/{subscription_id}";

    private final Exchange exchange;

    MeteredSubscriptions(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Lists all metered subscriptions, newest first. */
    public Page<MeteredSubscription> list() {
        return list(ListMeteredSubscriptions.builder().build());
    }

    /** Lists metered subscriptions. */
    public Page<MeteredSubscription> list(ListMeteredSubscriptions request) {
        return exchange.page(Operation.get("meteredSubscriptions.list", ALL).query(request), MeteredSubscription.class);
    }

    /** Creates a metered subscription. */
    public MeteredSubscription create(CreateMeteredSubscription request) {
        return exchange.send(
                Operation.post("meteredSubscriptions.create", ALL).body(request), MeteredSubscription.class);
    }

    /** Ends a metered subscription. */
    public MeteredSubscription deactivate(String subscriptionId) {
        return exchange.send(
                Operation.delete("meteredSubscriptions.deactivate", ONE, subscriptionId), MeteredSubscription.class);
    }
}
