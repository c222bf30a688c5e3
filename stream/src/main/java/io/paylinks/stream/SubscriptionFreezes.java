package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.subscription.CreateSubscriptionFreeze;
import io.paylinks.stream.subscription.ListSubscriptionFreezes;
import io.paylinks.stream.subscription.SubscriptionFreeze;
import io.paylinks.stream.subscription.UpdateSubscriptionFreeze;

/**
 * Operations on freezes of subscriptions.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class SubscriptionFreezes {
    private static final String ALL = "/api/v2/subscriptions/{subscription_id}/freeze";
    private static final String ONE = ALL + "/{freeze_id}";

    private final Exchange exchange;

    SubscriptionFreezes(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Lists the freezes of a subscription. */
    public Page<SubscriptionFreeze> list(String subscriptionId) {
        return list(subscriptionId, ListSubscriptionFreezes.builder().build());
    }

    /** Lists the freezes of a subscription. */
    public Page<SubscriptionFreeze> list(String subscriptionId, ListSubscriptionFreezes request) {
        return exchange.page(
                Operation.get("subscriptionFreezes.list", ALL, subscriptionId).query(request),
                SubscriptionFreeze.class);
    }

    /** Freezes a subscription; without an end, until the freeze is deleted. Beginning and end on one day are refused. */
    public SubscriptionFreeze create(String subscriptionId, CreateSubscriptionFreeze request) {
        return exchange.send(
                Operation.post("subscriptionFreezes.create", ALL, subscriptionId)
                        .body(request),
                SubscriptionFreeze.class);
    }

    /** Moves a freeze. */
    public SubscriptionFreeze update(String subscriptionId, String freezeId, UpdateSubscriptionFreeze request) {
        return exchange.send(
                Operation.put("subscriptionFreezes.update", ONE, subscriptionId, freezeId)
                        .body(request),
                SubscriptionFreeze.class);
    }

    /** Deletes a freeze. A subscription that is at rest may resume at once. */
    public Deleted delete(String subscriptionId, String freezeId) {
        return exchange.send(
                Operation.delete("subscriptionFreezes.delete", ONE, subscriptionId, freezeId), Deleted.class);
    }
}
