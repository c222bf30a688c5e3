package io.paylinks.stream;

import io.paylinks.core.Acknowledged;
import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.subscription.CancelSubscription;
import io.paylinks.stream.subscription.CreateSubscription;
import io.paylinks.stream.subscription.ListSubscriptions;
import io.paylinks.stream.subscription.Subscription;
import io.paylinks.stream.subscription.UpdateSubscription;

/** Operations on subscriptions. */
public final class Subscriptions {
    private static final String ALL = "/api/v2/subscriptions";
    private static final String ONE = ALL + "/{subscription_id}";

    private final Resource<Subscription> subscriptions;

    Subscriptions(Exchange exchange) {
        this.subscriptions = exchange.resource("subscriptions", Subscription.class);
    }

    /**
     * Fetches a subscription.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/subscriptions/{subscription_id}</a>
     */
    public Subscription get(String subscriptionId) {
        return subscriptions.get("get", ONE, subscriptionId).send();
    }

    /**
     * Lists all subscriptions, newest first.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/subscriptions</a>
     */
    public Page<Subscription> list() {
        return list(ListSubscriptions.builder().build());
    }

    /**
     * Lists the subscriptions that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/subscriptions</a>
     */
    public Page<Subscription> list(ListSubscriptions request) {
        return subscriptions.get("list", ALL).query(request).page();
    }

    /**
     * Creates a subscription. After an outcome of {@code UNKNOWN}, search for it with {@code organizationConsumerId}
     * and {@code fromDate} in {@link #list(ListSubscriptions)} before you create it again.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/subscriptions</a>
     */
    public Subscription create(CreateSubscription request) {
        return subscriptions.post("create", ALL).body(request).send();
    }

    /**
     * Changes a subscription from its next invoice on; items and coupons are replaced by those of the request. The
     * change may bill the consumer (invoices of type {@code PRORATION}), so it is sent at most once: after an outcome
     * of {@code UNKNOWN}, fetch the subscription and check {@code items} and {@code pendingChange}.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/subscriptions/{subscription_id}</a>
     */
    public Subscription update(String subscriptionId, UpdateSubscription request) {
        return subscriptions
                .put("update", ONE, subscriptionId)
                .body(request)
                .atMostOnce()
                .send();
    }

    /**
     * Cancels a subscription. One that is {@code ACTIVE} continues until its period ends.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/subscriptions/{subscription_id}/cancel</a>
     */
    public Subscription cancel(String subscriptionId) {
        return cancel(subscriptionId, CancelSubscription.builder().build());
    }

    /**
     * Cancels a subscription, and its open invoices if {@code cancelRelatedInvoices} is set. One that is {@code ACTIVE}
     * continues until its period ends.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/subscriptions/{subscription_id}/cancel</a>
     */
    public Subscription cancel(String subscriptionId, CancelSubscription request) {
        return subscriptions
                .post("cancel", ONE + "/cancel", subscriptionId)
                .body(request)
                .send();
    }

    /**
     * Revokes a cancellation before the period ends. This operation is in the official TypeScript SDK, but not in
     * Stream's specification.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/subscriptions/{subscription_id}/uncancel</a>
     */
    public Acknowledged uncancel(String subscriptionId) {
        return subscriptions.put("uncancel", ONE + "/uncancel", subscriptionId).send(Acknowledged.class);
    }

    /**
     * Revokes a change that has not taken effect. This operation is in the official TypeScript SDK, but not in Stream's
     * specification.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/subscriptions/{subscription_id}/pending-change</a>
     */
    public Deleted deletePendingChange(String subscriptionId) {
        return subscriptions
                .delete("deletePendingChange", ONE + "/pending-change", subscriptionId)
                .send(Deleted.class);
    }
}
