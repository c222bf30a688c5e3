package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;

/** Webhook settings. Nothing is delivered, because no source documents how. */
final class Webhooks {

    private static final Schema CREATE = Schema.of(
            Field.text("name").required().size(3, 100),
            Field.text("url").required(),
            Field.bool("isActive").required(),
            Field.text("signing_secret"),
            Field.bool("encrypted").required());

    private final Api api;

    Webhooks(Api api) {
        this.api = api;
        api.resource("Webhook", "webhooks", "webhook")
                .create(CREATE, this::complete)
                .list()
                .get()
                .patch(CREATE.partial(), (webhook, changes) -> checkUrl(changes))
                .delete();
    }

    private void complete(Row webhook) {
        checkUrl(webhook);
        if (!webhook.isSet("signing_secret")) {
            webhook.with("signing_secret", "whsec_" + api.ids.uuid());
        }
        webhook.with("app", Row.of("id", api.appId, "name", Api.APP_NAME))
                .with(
                        "delivery_stats",
                        Row.of("total_events", 0, "successful_deliveries", 0, "failed_deliveries", 0)
                                .with("last_delivery", null));
    }

    private static void checkUrl(Row sent) {
        if (sent.has("url") && !sent.text("url").matches("https://[^/\\s]+\\S*")) {
            Row body = Row.of("statusCode", 400, "message", "Invalid webhook URL format", "error", "Bad Request");
            throw new Rejection(Response.json(400, body.with("details", "The URL must begin with https://")));
        }
    }
}
