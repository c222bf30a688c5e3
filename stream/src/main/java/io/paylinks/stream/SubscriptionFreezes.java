package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.subscription.CreateSubscriptionFreeze;
import io.paylinks.stream.subscription.ListSubscriptionFreezes;
import io.paylinks.stream.subscription.SubscriptionFreeze;
import io.paylinks.stream.subscription.UpdateSubscriptionFreeze;

/** Operations on freezes of subscriptions. */
public final class SubscriptionFreezes {
    private static final String ALL = "/api/v2/subscriptions/{subscription_id}/freeze";
    private static final String ONE = ALL + "/{freeze_id}";

    private final Resource<SubscriptionFreeze> freezes;

    SubscriptionFreezes(Exchange exchange) {
        this.freezes = exchange.resource("subscriptionFreezes", SubscriptionFreeze.class);
    }

    /**
     * Lists the freezes of a subscription.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/subscriptions/{subscription_id}/freeze</a>
     */
    public Page<SubscriptionFreeze> list(String subscriptionId) {
        return list(subscriptionId, ListSubscriptionFreezes.builder().build());
    }

    /**
     * Lists the freezes of a subscription, starting at the page of the request.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/subscriptions/{subscription_id}/freeze</a>
     */
    public Page<SubscriptionFreeze> list(String subscriptionId, ListSubscriptionFreezes request) {
        return freezes.get("list", ALL, subscriptionId).query(request).page();
    }

    /**
     * Freezes a subscription. A freeze that starts and ends on the same day is rejected.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/subscriptions/{subscription_id}/freeze</a>
     */
    public SubscriptionFreeze create(String subscriptionId, CreateSubscriptionFreeze request) {
        return freezes.post("create", ALL, subscriptionId).body(request).send();
    }

    /**
     * Changes the times of a freeze.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/subscriptions/{subscription_id}/freeze/{freeze_id}</a>
     */
    public SubscriptionFreeze update(String subscriptionId, String freezeId, UpdateSubscriptionFreeze request) {
        return freezes.put("update", ONE, subscriptionId, freezeId)
                .body(request)
                .send();
    }

    /**
     * Deletes a freeze. A frozen subscription may resume immediately.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/subscriptions/{subscription_id}/freeze/{freeze_id}</a>
     */
    public Deleted delete(String subscriptionId, String freezeId) {
        return freezes.delete("delete", ONE, subscriptionId, freezeId).send(Deleted.class);
    }
}
