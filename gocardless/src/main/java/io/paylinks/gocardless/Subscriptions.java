package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.mandate.Mandate;
import io.paylinks.gocardless.subscription.CreateSubscription;
import io.paylinks.gocardless.subscription.ListSubscriptions;
import io.paylinks.gocardless.subscription.PauseSubscription;
import io.paylinks.gocardless.subscription.Subscription;
import io.paylinks.gocardless.subscription.SubscriptionDetails;
import io.paylinks.gocardless.subscription.UpdateSubscription;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on subscriptions.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">Subscriptions</a>
 */
public final class Subscriptions {
    private static final String ALL = "/subscriptions";
    private static final String ONE = ALL + "/{subscription_id}";

    private final Exchange exchange;
    private final Resource<Subscription> subscriptions;

    Subscriptions(Exchange exchange) {
        this.exchange = exchange;
        this.subscriptions =
                exchange.resource("subscriptions", Subscription.class).envelope("subscriptions");
    }

    /**
     * Fetches a subscription.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">GET
     *     /subscriptions/{subscription_id}</a>
     */
    public Subscription get(String subscriptionId) {
        return subscriptions.get("get", ONE, subscriptionId).send();
    }

    /**
     * Fetches a subscription, its mandate and the mandate's customer, in three requests under one deadline. The mandate
     * or the customer is null if no link names it.
     */
    public SubscriptionDetails getDetails(String subscriptionId) {
        return exchange.underOneDeadline(e -> {
            Subscription subscription = new Subscriptions(e).get(subscriptionId);
            String mandateId = id(
                    subscription.links() == null ? null : subscription.links().mandate());
            Mandate mandate = mandateId == null ? null : new Mandates(e).get(mandateId);
            String customerId = id(
                    mandate == null || mandate.links() == null
                            ? null
                            : mandate.links().customer());
            Customer customer = customerId == null ? null : new Customers(e).get(customerId);
            return new SubscriptionDetails(subscription, mandate, customer);
        });
    }

    /**
     * Lists all subscriptions, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">GET /subscriptions</a>
     */
    public Page<Subscription> list() {
        return list(ListSubscriptions.builder().build());
    }

    /**
     * Lists the subscriptions that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">GET /subscriptions</a>
     */
    public Page<Subscription> list(ListSubscriptions request) {
        return subscriptions.get("list", ALL).query(request).page();
    }

    /**
     * Creates a subscription. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">POST
     *     /subscriptions</a>
     */
    public Subscription create(CreateSubscription request) {
        return subscriptions
                .post("create", ALL)
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">PUT
     *     /subscriptions/{subscription_id}</a>
     */
    public Subscription update(String subscriptionId, UpdateSubscription request) {
        return subscriptions.put("update", ONE, subscriptionId).body(request).send();
    }

    /**
     * Pauses a subscription until it is resumed: no payments are created in the meantime.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">POST
     *     /subscriptions/{subscription_id}/actions/pause</a>
     */
    public Subscription pause(String subscriptionId) {
        return pause(subscriptionId, PauseSubscription.builder().build());
    }

    /**
     * Pauses a subscription that is {@code active}: no payments are created in the meantime.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">POST
     *     /subscriptions/{subscription_id}/actions/pause</a>
     */
    public Subscription pause(String subscriptionId, PauseSubscription request) {
        return subscriptions
                .post("pause", ONE + "/actions/pause", subscriptionId)
                .body(DATA, request)
                .send();
    }

    /**
     * Resumes a subscription that is {@code paused}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">POST
     *     /subscriptions/{subscription_id}/actions/resume</a>
     */
    public Subscription resume(String subscriptionId) {
        return resume(subscriptionId, Map.of());
    }

    /**
     * Resumes a subscription, as {@link #resume(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">POST
     *     /subscriptions/{subscription_id}/actions/resume</a>
     */
    public Subscription resume(String subscriptionId, Map<String, @Nullable String> metadata) {
        return subscriptions
                .post("resume", ONE + "/actions/resume", subscriptionId)
                .body(DATA, Actions.with(metadata))
                .send();
    }

    /**
     * Cancels a subscription immediately. Existing payments are not cancelled.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">POST
     *     /subscriptions/{subscription_id}/actions/cancel</a>
     */
    public Subscription cancel(String subscriptionId) {
        return cancel(subscriptionId, Map.of());
    }

    /**
     * Cancels a subscription, as {@link #cancel(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-subscriptions">POST
     *     /subscriptions/{subscription_id}/actions/cancel</a>
     */
    public Subscription cancel(String subscriptionId, Map<String, @Nullable String> metadata) {
        return subscriptions
                .post("cancel", ONE + "/actions/cancel", subscriptionId)
                .body(DATA, Actions.with(metadata))
                .send();
    }

    /** Returns the id in a link of a response, or null if it cannot be an id, which is not the caller's fault. */
    private static @Nullable String id(@Nullable String link) {
        return link == null || link.isBlank() || link.equals(".") || link.equals("..") ? null : link;
    }
}
