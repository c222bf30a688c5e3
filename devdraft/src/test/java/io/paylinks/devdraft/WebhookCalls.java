package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.webhook.CreateWebhook;
import io.paylinks.devdraft.webhook.GetWebhook;
import io.paylinks.devdraft.webhook.ListWebhooks;
import io.paylinks.devdraft.webhook.UpdateWebhook;
import io.paylinks.devdraft.webhook.Webhook;

final class WebhookCalls extends CallTable<DevdraftClient, Webhooks> {
    private static final String ALL = "/api/v0/webhooks";
    private static final String ONE = ALL + "/{id}";

    WebhookCalls() {
        super("webhooks", DevdraftClient::webhooks);
        call("get", w -> w.get(ID)).sends("GET " + ONE).returns(Webhook.class);
        call("list", w -> w.list()).sends("GET " + ALL).returnsPageOf(Webhook.class);
        call("list", ListWebhooks.class, Webhooks::list).sends("GET " + ALL).returnsPageOf(Webhook.class);
        call("create", CreateWebhook.class, Webhooks::create)
                .sends("POST " + ALL)
                .returns(201, Webhook.class);
        call("update", UpdateWebhook.class, (w, request) -> w.update(ID, request))
                .sends("PATCH " + ONE)
                .returns(Webhook.class);
        call("delete", w -> w.delete(ID)).sends("DELETE " + ONE).returnsDeleted(204);
        call("get", GetWebhook.class, (w, request) -> w.get(ID, request))
                .sends("GET " + ONE)
                .returns(Webhook.class);
    }
}
