package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Freezes of subscriptions. The clock decides whether one is in force. */
final class Freezes {

    private static final Schema CREATE = Schema.of(
            Field.datetime("freeze_start_datetime").required(),
            Field.datetime("freeze_end_datetime").nullable(),
            Field.text("notes").nullable());

    private static final Schema UPDATE = Schema.of(
            Field.datetime("freeze_start_datetime").required(),
            Field.datetime("freeze_end_datetime").required().nullable(),
            Field.text("notes").nullable());

    private final Api api;
    private final Resource resource;

    Freezes(Api api) {
        this.api = api;
        resource = api.resource("Freeze", "subscriptions/{subscription_id}/freeze", "freeze_id")
                .within("subscription_id", api.subscriptions::find)
                .list()
                .within("subscription_id", api.subscriptions::findOngoing)
                .create(CREATE, this::complete)
                .update(UPDATE, this::change)
                .delete(this::delete);
    }

    /** Returns the freezes of a subscription, oldest first. */
    List<Row> of(Row subscription) {
        return resource.table.where("subscription_id", subscription.id());
    }

    /** Freezes or resumes the subscription as its freezes and the clock say. */
    void refresh(Row subscription) {
        boolean frozen = of(subscription).stream().anyMatch(this::isInForce);
        if (frozen && subscription.is("status", "ACTIVE")) {
            api.subscriptions.move(subscription, "FROZEN", "SUBSCRIPTION_FROZEN");
        } else if (!frozen && subscription.is("status", "FROZEN")) {
            api.subscriptions.move(subscription, "ACTIVE", "SUBSCRIPTION_UNFREEZE_NOW");
        }
    }

    private void complete(Row freeze) {
        Row subscription = subscription(freeze);
        if (!subscription.is("status", "ACTIVE")) {
            String code = subscription.is("status", "FROZEN") ? "SUBSCRIPTION_ALREADY_FROZEN" : "INVALID_STATUS";
            throw Errors.badRequest(code, "Subscription is " + subscription.text("status"));
        }
        measure(freeze);
        freeze.with("invoice_id", subscription.value("latest_invoice_id"));
        resource.table.add(freeze);
        refresh(subscription);
    }

    private void change(Row freeze, Row changes) {
        measure(changes);
        freeze.merge(changes);
        Row subscription = subscription(freeze);
        refresh(subscription);
        if (isInForce(freeze) && freeze.isSet("freeze_end_datetime")) {
            api.events.subscription("SUBSCRIPTION_UNFREEZE_FUTURE", subscription);
        }
    }

    private void delete(Row freeze) {
        resource.table.remove(freeze);
        Row subscription = subscription(freeze);
        if (freeze.time("freeze_start_datetime").isAfter(api.now())) {
            api.events.subscription("SUBSCRIPTION_FREEZE_CANCEL", subscription);
        }
        refresh(subscription);
    }

    private Row subscription(Row freeze) {
        return api.subscriptions.table.get(freeze.text("subscription_id"));
    }

    /** Checks the length of a freeze, and writes it in days if it has an end. */
    private static void measure(Row freeze) {
        freeze.times(Api::naive, "freeze_start_datetime", "freeze_end_datetime").with("duration", null);
        if (freeze.isSet("freeze_end_datetime")) {
            Instant start = freeze.time("freeze_start_datetime");
            Instant end = freeze.time("freeze_end_datetime");
            if (!Times.date(start).isBefore(Times.date(end))) {
                throw Errors.badRequest("INVALID_PARAMETERS", "A freeze must end on a later day than it starts");
            }
            freeze.with("duration", Duration.between(start, end).toDays());
        }
    }

    private boolean isInForce(Row freeze) {
        boolean started = !freeze.time("freeze_start_datetime").isAfter(api.now());
        boolean ended = freeze.isSet("freeze_end_datetime")
                && !freeze.time("freeze_end_datetime").isAfter(api.now());
        return started && !ended;
    }
}
