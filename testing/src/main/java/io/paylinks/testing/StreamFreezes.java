package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Freezes of subscriptions. The clock decides whether one is in force. */
final class StreamFreezes {

    private static final Schema CREATE = Schema.of(
            Field.datetime("freeze_start_datetime").required(),
            Field.datetime("freeze_end_datetime").nullable(),
            Field.text("notes").nullable());

    private static final Schema UPDATE = Schema.of(
            Field.datetime("freeze_start_datetime").required(),
            Field.datetime("freeze_end_datetime").required().nullable(),
            Field.text("notes").nullable());

    private static final Schema LIST = StreamApi.listQuery();
    private static final String PATH = "/api/v2/subscriptions/{id}/freeze";

    private final Table table = new Table();
    private final StreamApi api;

    StreamFreezes(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", PATH, this::list)
                .add("POST", PATH, this::create)
                .add("PUT", PATH + "/{freeze}", this::update)
                .add("DELETE", PATH + "/{freeze}", this::delete);
    }

    /** Returns the freezes of a subscription, newest first. */
    List<ObjectNode> of(ObjectNode subscription) {
        return table.newestFirst().stream()
                .filter(freeze -> freeze.path("subscription_id").equals(subscription.path("id")))
                .toList();
    }

    /** Freezes or resumes the subscription as its freezes and the clock say. */
    void refresh(ObjectNode subscription) {
        boolean frozen = of(subscription).stream().anyMatch(this::inForce);
        String status = subscription.path("status").asText();
        if (frozen && status.equals("ACTIVE")) {
            api.subscriptions.move(subscription, "FROZEN", "SUBSCRIPTION_FROZEN");
        } else if (!frozen && status.equals("FROZEN")) {
            api.subscriptions.move(subscription, "ACTIVE", "SUBSCRIPTION_UNFREEZE_NOW");
        }
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        List<ObjectNode> freezes = of(api.subscriptions.find(call.id()));
        return api.page(query, new Filter(query, freezes), freeze -> freeze);
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        ObjectNode subscription = api.subscriptions.findOngoing(call.id());
        String status = subscription.path("status").asText();
        if (!status.equals("ACTIVE")) {
            String code = status.equals("FROZEN") ? "SUBSCRIPTION_ALREADY_FROZEN" : "INVALID_STATUS";
            throw StreamErrors.badRequest(code, "Subscription is " + status);
        }
        ObjectNode freeze = api.created();
        set(freeze, body);
        freeze.set("subscription_id", subscription.path("id"));
        freeze.set("invoice_id", subscription.path("latest_invoice_id"));
        table.add(freeze);
        refresh(subscription);
        return Answer.ok(freeze);
    }

    private Answer update(Call call) {
        ObjectNode changes = api.changes(call, UPDATE);
        ObjectNode subscription = api.subscriptions.findOngoing(call.id());
        ObjectNode freeze = find(call, subscription);
        set(freeze, changes);
        api.touch(freeze);
        refresh(subscription);
        if (inForce(freeze) && freeze.hasNonNull("freeze_end_datetime")) {
            api.events.subscription("SUBSCRIPTION_UNFREEZE_FUTURE", subscription);
        }
        return Answer.ok(freeze);
    }

    private Answer delete(Call call) {
        ObjectNode subscription = api.subscriptions.findOngoing(call.id());
        ObjectNode freeze = find(call, subscription);
        table.remove(freeze.path("id").asText());
        if (StreamPeriods.time(freeze, "freeze_start_datetime").isAfter(api.now())) {
            api.events.subscription("SUBSCRIPTION_FREEZE_CANCEL", subscription);
        }
        refresh(subscription);
        return StreamApi.nothing();
    }

    private ObjectNode find(Call call, ObjectNode subscription) {
        return of(subscription).stream()
                .filter(freeze -> freeze.path("id").asText().equals(call.variable("freeze")))
                .findFirst()
                .orElseThrow(() -> StreamErrors.notFound("Freeze"));
    }

    private static void set(ObjectNode freeze, ObjectNode body) {
        StreamApi.normalizeTimes(body, "freeze_start_datetime", "freeze_end_datetime");
        body.putNull("duration");
        if (body.hasNonNull("freeze_end_datetime")) {
            Instant start = StreamPeriods.time(body, "freeze_start_datetime");
            Instant end = StreamPeriods.time(body, "freeze_end_datetime");
            if (!Times.date(start).isBefore(Times.date(end))) {
                throw StreamErrors.badRequest("INVALID_PARAMETERS", "A freeze must end on a later day than it starts");
            }
            body.put("duration", Duration.between(start, end).toDays());
        }
        freeze.setAll(body);
    }

    private boolean inForce(ObjectNode freeze) {
        boolean started = !StreamPeriods.time(freeze, "freeze_start_datetime").isAfter(api.now());
        boolean ended = freeze.hasNonNull("freeze_end_datetime")
                && !StreamPeriods.time(freeze, "freeze_end_datetime").isAfter(api.now());
        return started && !ended;
    }
}
