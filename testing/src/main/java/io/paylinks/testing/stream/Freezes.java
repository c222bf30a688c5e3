package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import java.time.Duration;
import java.time.Instant;

/** Freezes of subscriptions. The clock decides whether one is active. */
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
    private final Tables tables;
    private final Events events;
    private final Subscriptions subscriptions;

    Freezes(Api api, Tables tables, Events events, Subscriptions subscriptions) {
        this.api = api;
        this.tables = tables;
        this.events = events;
        this.subscriptions = subscriptions;
        api.resource("Freeze", "subscriptions/{subscription_id}/freeze", "freeze_id", tables.freezes)
                .within("subscription_id", subscriptions::find)
                .list()
                .within("subscription_id", subscriptions::findOngoing)
                .create(CREATE, this::complete)
                .update(UPDATE, this::change)
                .delete(this::delete);
    }

    private void complete(Row freeze) {
        Row subscription = subscription(freeze);
        if (!subscription.is("status", "ACTIVE")) {
            String code = subscription.is("status", "FROZEN") ? "SUBSCRIPTION_ALREADY_FROZEN" : "INVALID_STATUS";
            throw Errors.badRequest(code, "Subscription is " + subscription.text("status"));
        }
        measure(freeze);
        freeze.with("invoice_id", subscription.value("latest_invoice_id"));
        tables.freezes.add(freeze);
        subscriptions.refresh(subscription);
    }

    private void change(Row freeze, Row changes) {
        measure(changes);
        freeze.merge(changes);
        Row subscription = subscriptions.refresh(subscription(freeze));
        if (subscriptions.isInForce(freeze) && freeze.isSet("freeze_end_datetime")) {
            events.subscription("SUBSCRIPTION_UNFREEZE_FUTURE", subscription);
        }
    }

    private void delete(Row freeze) {
        tables.freezes.remove(freeze);
        Row subscription = subscription(freeze);
        if (freeze.time("freeze_start_datetime").isAfter(api.now())) {
            events.subscription("SUBSCRIPTION_FREEZE_CANCEL", subscription);
        }
        subscriptions.refresh(subscription);
    }

    private Row subscription(Row freeze) {
        return tables.subscriptions.get(freeze.text("subscription_id"));
    }

    /** Validates the length of a freeze, and writes it in days if it has an end. */
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
}
