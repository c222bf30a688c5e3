package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.webhook.ListWebhooks;
import io.paylinks.gocardless.webhook.Webhook;

/**
 * Operations on webhooks: past deliveries to your endpoints. {@link GoCardlessWebhooks} verifies and reads a delivery.
 * Endpoints are configured in the dashboard.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-webhooks">Webhooks</a>
 */
public final class Webhooks {
    private static final String ALL = "/webhooks";
    private static final String ONE = ALL + "/{webhook_id}";

    private final Resource<Webhook> webhooks;

    Webhooks(Exchange exchange) {
        this.webhooks = exchange.resource("webhooks", Webhook.class).envelope("webhooks");
    }

    /**
     * Fetches a webhook.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-webhooks">GET
     *     /webhooks/{webhook_id}</a>
     */
    public Webhook get(String webhookId) {
        return webhooks.get("get", ONE, webhookId).send();
    }

    /**
     * Lists all webhooks, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-webhooks">GET /webhooks</a>
     */
    public Page<Webhook> list() {
        return list(ListWebhooks.builder().build());
    }

    /**
     * Lists the webhooks that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-webhooks">GET /webhooks</a>
     */
    public Page<Webhook> list(ListWebhooks request) {
        return webhooks.get("list", ALL).query(request).page();
    }

    /**
     * Delivers a webhook again, with the same events, which your endpoint must recognise by their ids.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-webhooks">POST
     *     /webhooks/{webhook_id}/actions/retry</a>
     */
    public Webhook retry(String webhookId) {
        return webhooks.post("retry", ONE + "/actions/retry", webhookId).send();
    }
}
