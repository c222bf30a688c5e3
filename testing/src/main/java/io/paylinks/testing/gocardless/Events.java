package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Webhooks;
import io.paylinks.testing.engine.Webhooks.Delivery;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Json;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Events and the webhooks that deliver them. */
public final class Events {

    private static final int BATCH = 250;

    /** The number of the last delivery of a webhook; not returned. */
    private static final String DELIVERY = "delivery";

    private static final List<String> RESOURCES = Names.of("""
            billing_requests creditors customers exports instalment_schedules mandates organisations outbound_payments
            payer_authorisations payments payment_account_transactions payouts refunds scheme_identifiers subscriptions
            """);

    private static final List<String> INCLUDES = Names.of("""
            billing_request creditor customer instalment_schedule mandate outbound_payment payer_authorisation payment
            payment_account_transaction payout refund scheme_identifier subscription""");

    private static final String LINKS = """
            billing_request creditor instalment_schedule mandate outbound_payment parent_event payer_authorisation
            payment payment_account_transaction payout refund scheme_identifier subscription""";

    /** The statuses that banks decide. */
    private static final List<String> BANK = Names.of("charged_back failed funds_returned transferred");

    /** The event actions of status changes that have another name, or none. */
    private static final Map<String, String> ACTIONS = Map.of(
            "bounced",
            "failed",
            "executing",
            "set_to_executing",
            "pending_approval",
            "set_to_pending_approval",
            "pending_customer_approval",
            "",
            "pending_submission",
            "",
            "scheduled",
            "",
            "suspended_by_payer",
            "",
            "verifying",
            "");

    private static final Map<String, String> CAUSES = Map.of(
            "mandate_active",
            "mandate_activated",
            "mandate_failed",
            "invalid_bank_details",
            "payment_charged_back",
            "authorisation_disputed",
            "payment_failed",
            "insufficient_funds");

    public final Webhooks webhooks = new Webhooks(Events::headers, this::bodies);
    private final Api api;
    private final Resource events;
    private final Resource sent;
    private long recorded;
    private int forgotten;
    private String origin = "gocardless";

    Events(Api api) {
        this.api = api;
        events = api.resource("events", "EV")
                .get()
                .list(
                        f -> f.equal(Field.text("action"), Field.oneOf("resource_type", RESOURCES))
                                .link(Names.of(LINKS).toArray(String[]::new))
                                .range("created_at", Field::datetime)
                                .accept(Field.text("export"), Field.csv("include", INCLUDES)),
                        (page, query) -> api.include(page, query, "events", event -> event.row("links")));
        sent = api.resource("webhooks", "WB")
                .returning(webhook -> webhook.copy().drop(DELIVERY))
                .get()
                .action("retry", webhook -> webhooks.repeat(webhook.text("url"), webhook.text("request_body")))
                .list(f ->
                        f.range("created_at", Field::datetime).equal(Field.bool("is_test"), Field.bool("successful")));
    }

    /** Sets the origin of the events of a change: api, bank, gocardless, customer or payer. */
    public <T> T from(String where, Supplier<T> change) {
        String before = origin;
        origin = where;
        record();
        try {
            return change.get();
        } finally {
            origin = before;
        }
    }

    /** Changes the status of an object and raises its event; an empty row if there is none. */
    public Row move(String resource, Row row, String status, Row more) {
        row.with("status", status);
        String action = ACTIONS.getOrDefault(status, status);
        return action.isEmpty() ? Row.of() : raise(resource, row, action, more);
    }

    /** Delivers the event of a disconnected organisation, which has no id and cannot be fetched or listed. */
    public void raiseDisconnected(String organisationId) {
        String cause = "app_disconnected";
        Row details = Row.of("origin", "gocardless", "cause", cause, "description", sentence(cause));
        webhooks.raise(Row.of("id", null, "created_at", Times.millis(api.now()))
                .with("resource_type", "organisations", "action", "disconnected", "details", details)
                .with("links", Row.of(), "organisation_id", organisationId, "metadata", Row.of()));
    }

    public void raise(String resource, Row row, String action) {
        raise(resource, row, action, Row.of());
    }

    /** Raises an event, optionally with more links, the metadata of the request, and a cause. */
    public Row raise(String resource, Row row, String action, Row more) {
        String name = resource.substring(0, resource.length() - 1);
        String cause = name + "_" + action;
        String text = more.isSet("cause") ? more.text("cause") : CAUSES.getOrDefault(cause, cause);
        boolean byBank = BANK.contains(action);
        Row details = Row.of("origin", byBank ? "bank" : origin, "cause", text, "description", sentence(text));
        if (byBank && row.isSet("scheme")) {
            details.with("scheme", row.value("scheme"), "reason_code", null);
        }
        if (cause.equals("payment_failed")) {
            details.with("will_attempt_retry", false);
        }
        Row event = api.created(api.ids.prefixed("EV"))
                .with("resource_type", resource, "action", action, "details", details)
                .with("links", Row.of(name, row.id()).merge(more.row("links")))
                .with("metadata", more.row("metadata"), "resource_metadata", row.row("metadata"))
                .with("source", Row.of("name", "The fake", "type", source()), "customer_notifications", null);
        webhooks.raise(event);
        return events.table.add(event);
    }

    private String source() {
        return switch (origin) {
            case "api" -> "access_token";
            case "payer" -> "hosted_payment_page";
            default -> "gc_team";
        };
    }

    private static String sentence(String cause) {
        return cause.substring(0, 1).toUpperCase(Locale.ROOT)
                + cause.substring(1).replace('_', ' ') + ".";
    }

    /** Combines the waiting events into as few webhooks as possible. */
    private List<String> bodies(List<String> waiting) {
        List<String> bodies = new ArrayList<>();
        for (int from = 0; from < waiting.size(); from += BATCH) {
            List<String> batch = waiting.subList(from, Math.min(waiting.size(), from + BATCH));
            bodies.add(Row.of("events", batch.stream().map(Json::read).toList())
                    .with("meta", Row.of("webhook_id", api.ids.prefixed("WB")))
                    .toString());
        }
        return bodies;
    }

    private static Map<String, String> headers(String secret, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "gocardless-webhook-service/1.1");
        headers.put("Origin", "https://api-sandbox.gocardless.com");
        headers.put("Webhook-Signature", Webhooks.hmac(secret, body));
        return headers;
    }

    /**
     * Records the deliveries since the last call, and removes those no longer retained; a repeated webhook has its last
     * response.
     */
    private void record() {
        webhooks.deliveriesAfter(recorded).forEach(this::record);
        int dropped = webhooks.droppedDeliveries();
        if (dropped > forgotten) {
            forgotten = dropped;
            sent.table.removeIf(webhook -> webhook.number(DELIVERY) <= dropped);
        }
    }

    private void record(long number, Delivery delivery) {
        recorded = number;
        Row body = Row.at(Json.read(delivery.body()));
        List<Row> told = body.rows("events");
        sent.table.add(Row.of("id", body.text("meta/webhook_id"), "url", delivery.url(), "is_test", true)
                .with(DELIVERY, number, "created_at", told.get(told.size() - 1).value("created_at"))
                .with("request_headers", delivery.headers(), "request_body", delivery.body())
                .with("response_headers", Row.of(), "response_body", "", "response_body_truncated", false)
                .with("response_headers_content_truncated", false, "response_headers_count_truncated", false)
                .with("response_code", delivery.status() == 0 ? null : delivery.status())
                .with("successful", delivery.status() / 100 == 2));
    }
}
