package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** Payments. */
public final class Payments {

    static final List<String> STATUSES = Names.of("""
            pending_customer_approval pending_submission submitted confirmed paid_out cancelled
            customer_approval_denied failed charged_back""");

    private static final Schema CREATE = Schema.of(
            Field.integer("amount").required().min("1"),
            Field.integer("app_fee").nullable().min("0"),
            Field.date("charge_date"),
            Field.oneOf("currency", Api.CURRENCIES).required(),
            Field.text("description").nullable(),
            Field.bool("faster_ach").or(false),
            Field.object("links", Field.text("mandate").required()).required(),
            Api.METADATA,
            Field.oneOf("psu_interaction_type", "in_session", "off_session"),
            Field.text("reference").nullable().size(0, 140),
            Field.bool("retry_if_possible").or(false));

    private static final Schema UPDATE = Schema.of(Api.METADATA, Field.bool("retry_if_possible"));
    private static final Schema RETRY = Schema.of(Api.METADATA, Field.date("charge_date"));

    private static final String NAME = "payments";
    private static final String CANCELLABLE = "pending_customer_approval pending_submission";

    public final Resource resource;
    private final Api api;
    private final Events events;
    private final Charges charges;

    Payments(Api api, Events events, Charges charges) {
        this.api = api;
        this.events = events;
        this.charges = charges;
        resource = api.resource(NAME, "PM")
                .create(CREATE, this::complete)
                .get()
                .update(UPDATE)
                .action("cancel", Api.ACTION, api.from(CANCELLABLE, "cancellation_failed", this::cancel))
                .action("retry", RETRY, api.from("failed", "retry_failed", this::retry))
                .list(
                        f -> f.equal(Field.oneOf("status", STATUSES), Field.oneOf("currency", Api.CURRENCIES))
                                .equal(Field.text("scheme"))
                                .link("mandate", "creditor", "subscription")
                                .keep(
                                        Field.text("customer"),
                                        (row, query) -> links(row).is("customer", query.text("customer")))
                                .range("charge_date", Field::date)
                                .range("created_at", Field::datetime)
                                .sort(Field.oneOf("sort_field", "charge_date", "amount"), Api.SORT_DIRECTION)
                                .accept(Field.csv("include", List.of("customer", "mandate"))),
                        (page, query) -> api.include(page, query, NAME, this::links));
    }

    /** Cancels the payments of an object that can be cancelled. */
    void cancelOf(String link, Row of, Row why) {
        resource.table.where("links/" + link, of.id()).stream()
                .filter(payment -> payment.is("status", Names.of(CANCELLABLE)))
                .forEach(payment -> cancel(payment, why));
    }

    private void cancel(Row payment, Row more) {
        events.move(NAME, payment, "cancelled", more);
    }

    private void retry(Row payment, Row sent) {
        if (sent.isSet("charge_date")) {
            Row mandate = api.linked(NAME, payment, "mandate");
            payment.with("charge_date", charges.chargeDate(mandate, sent, "data", "charge_date"));
        }
        payment.with("status", "pending_submission");
        events.raise(NAME, payment, "resubmission_requested", sent.only("metadata"));
    }

    private void complete(Row payment) {
        Row mandate = charges.usable(NAME, payment);
        boolean approved = !mandate.is("status", "pending_customer_approval");
        payment.drop("psu_interaction_type")
                .with("charge_date", charges.chargeDate(mandate, payment, NAME, "charge_date"))
                .with("status", approved ? "pending_submission" : "pending_customer_approval")
                .with("amount_refunded", 0, "scheme", mandate.text("scheme"))
                .with("fx", api.fx(payment.text("currency")))
                .row("links")
                .with("creditor", mandate.text("links/creditor"));
        events.raise(NAME, payment, "created");
    }

    /** Returns the links of a payment, including that of its mandate to the customer. */
    private Row links(Row payment) {
        return api.find("mandates", payment.text("links/mandate"))
                .orElseGet(Row::of)
                .copy()
                .row("links")
                .merge(payment.row("links"));
    }
}
