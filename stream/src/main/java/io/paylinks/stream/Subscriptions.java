package io.paylinks.stream;

import io.paylinks.core.Acknowledged;
import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.subscription.CancelSubscription;
import io.paylinks.stream.subscription.CreateSubscription;
import io.paylinks.stream.subscription.ListSubscriptions;
import io.paylinks.stream.subscription.Subscription;
import io.paylinks.stream.subscription.UpdateSubscription;

/**
 * Operations on subscriptions.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class Subscriptions {
    private static final String ALL = "/api/v2/subscriptions";
    private static final String ONE = ALL + "/{subscription_id}";

    private final Exchange exchange;

    Subscriptions(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a subscription. */
    public Subscription get(String subscriptionId) {
        return exchange.send(Operation.get("subscriptions.get", ONE, subscriptionId), Subscription.class);
    }

    /** Lists all subscriptions, newest first. */
    public Page<Subscription> list() {
        return list(ListSubscriptions.builder().build());
    }

    /** Lists subscriptions. */
    public Page<Subscription> list(ListSubscriptions request) {
        return exchange.page(Operation.get("subscriptions.list", ALL).query(request), Subscription.class);
    }

    /** Creates a subscription. */
    public Subscription create(CreateSubscription request) {
        return exchange.send(Operation.post("subscriptions.create", ALL).body(request), Subscription.class);
    }

    /** Changes a subscription from its next invoice on. Items and coupons are replaced by those of the request. */
    public Subscription update(String subscriptionId, UpdateSubscription request) {
        return exchange.send(
                Operation.put("subscriptions.update", ONE, subscriptionId).body(request), Subscription.class);
    }

    /** Cancels a subscription. One that is {@code ACTIVE} runs on until its period ends. */
    public Subscription cancel(String subscriptionId) {
        return cancel(subscriptionId, CancelSubscription.builder().build());
    }

    /** Cancels a subscription. One that is {@code ACTIVE} runs on until its period ends. */
    public Subscription cancel(String subscriptionId, CancelSubscription request) {
        return exchange.send(
                Operation.post("subscriptions.cancel", ONE + "/cancel", subscriptionId)
                        .body(request),
                Subscription.class);
    }

    /** Takes back a cancellation while the period still runs. Only the official TypeScript SDK has this operation. */
    public Acknowledged uncancel(String subscriptionId) {
        return exchange.send(
                Operation.put("subscriptions.uncancel", ONE + "/uncancel", subscriptionId), Acknowledged.class);
    }

    /** Takes back a change that is still to come. Only the official TypeScript SDK has this operation. */
    public Deleted deletePendingChange(String subscriptionId) {
        return exchange.send(
                Operation.delete("subscriptions.deletePendingChange", ONE + "/pending-change", subscriptionId),
                Deleted.class);
    }
}
