package io.paylinks.devdraft;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.webhook.CreateWebhook;
import io.paylinks.devdraft.webhook.GetWebhook;
import io.paylinks.devdraft.webhook.ListWebhooks;
import io.paylinks.devdraft.webhook.UpdateWebhook;
import io.paylinks.devdraft.webhook.Webhook;

/**
 * Operations on webhooks: the endpoints to which Devdraft delivers events. {@link DevdraftWebhooks} verifies
 * deliveries.
 */
public final class Webhooks {
    private static final String ALL = "/api/v0/webhooks";
    private static final String ONE = ALL + "/{webhook_id}";

    private final Resource<Webhook> webhooks;

    Webhooks(Exchange exchange) {
        this.webhooks = exchange.resource("webhooks", Webhook.class);
    }

    /**
     * Fetches a webhook. Requires the scope {@code webhook:read}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/webhooks/{webhook_id}</a>
     */
    public Webhook get(String webhookId) {
        return get(webhookId, GetWebhook.builder().build());
    }

    /**
     * Fetches a webhook, with its recent events if the request includes them. Requires the scope {@code webhook:read}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/webhooks/{webhook_id}</a>
     */
    public Webhook get(String webhookId, GetWebhook request) {
        return webhooks.get("get", ONE, webhookId).query(request).send();
    }

    /**
     * Lists all webhooks. Requires the scope {@code webhook:read}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/webhooks</a>
     */
    public Page<Webhook> list() {
        return list(ListWebhooks.builder().build());
    }

    /**
     * Lists webhooks starting at the offset of the request. Requires the scope {@code webhook:read}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/webhooks</a>
     */
    public Page<Webhook> list(ListWebhooks request) {
        return webhooks.get("list", ALL).query(request).page();
    }

    /**
     * Creates a webhook. Requires the scope {@code webhook:create}. The request carries an idempotency key, but
     * Devdraft does not promise to honour it: it is retried only if it was definitely not processed.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/webhooks</a>
     */
    public Webhook create(CreateWebhook request) {
        return webhooks.post("create", ALL).body(request).send();
    }

    /**
     * Changes the fields that are set. Requires the scope {@code webhook:update}. Retried only if it was definitely not
     * processed.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">PATCH /api/v0/webhooks/{webhook_id}</a>
     */
    public Webhook update(String webhookId, UpdateWebhook request) {
        return webhooks.patch("update", ONE, webhookId).body(request).send();
    }

    /**
     * Deletes a webhook. Requires the scope {@code webhook:delete}. Devdraft responds with the webhook, with a
     * confirmation, or with an empty body.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">DELETE /api/v0/webhooks/{webhook_id}</a>
     */
    public Deleted delete(String webhookId) {
        return webhooks.delete("delete", ONE, webhookId).send(Deleted.class);
    }
}
