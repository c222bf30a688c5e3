package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.webhook.ListWebhooks;
import io.paylinks.gocardless.webhook.Webhook;

final class WebhookCalls extends CallTable<GoCardlessClient, Webhooks> {
    WebhookCalls() {
        super("webhooks", GoCardlessClient::webhooks);
        call("get", w -> w.get(ID)).sends("GET /webhooks/{id}").returns(Webhook.class);
        call("list", w -> w.list()).sends("GET /webhooks").returnsPageOf(Webhook.class);
        call("list", ListWebhooks.class, Webhooks::list).sends("GET /webhooks").returnsPageOf(Webhook.class);
        call("retry", w -> w.retry(ID))
                .sends("POST /webhooks/{id}/actions/retry")
                .returns(Webhook.class);
    }
}
