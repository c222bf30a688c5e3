package io.paylinks.testing.gocardless;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Instalment schedules. Their payments are created immediately. They can be created by three paths. */
public final class Instalments {

    private static final String NAME = "instalment_schedules";
    private static final List<String> STATUSES = Names.of("pending active creation_failed completed cancelled errored");
    private static final List<String> PAID = Names.of("confirmed paid_out");

    public static final Schema DATED = Schema.of(
            Field.integer("amount").required().min("1"),
            Field.date("charge_date").nullable(),
            Field.text("description").nullable());

    public static final Schema PERIODIC = Schema.of(
            Field.list(Field.integer("amounts").min("1")).required().notEmpty(),
            Field.integer("interval").required().min("1"),
            Field.oneOf("interval_unit", "weekly", "monthly", "yearly").required(),
            Field.date("start_date").nullable());

    /** The fields of a schedule about its payments, without the instalments and the mandate. */
    public static final Schema TERMS = Schema.of(
            Field.integer("app_fee").nullable().min("0"),
            Api.METADATA,
            Field.text("name").nullable(),
            Field.text("payment_reference").nullable(),
            Field.bool("retry_if_possible").or(false));

    private static final Schema COMMON = TERMS.and(
            Field.oneOf("currency", Api.CURRENCIES).required(),
            Field.integer("total_amount").required().min("1"),
            Field.object("links", Field.text("mandate").required()).required());
    private static final Schema WITH_DATES = COMMON.and(
            Field.list(Field.object("instalments", DATED.fields())).required().notEmpty());
    private static final Schema WITH_SCHEDULE =
            COMMON.and(Field.object("instalments", PERIODIC.fields()).required());

    private final Api api;
    private final Events events;
    private final Charges charges;
    private final Payments payments;
    private final Resource resource;

    Instalments(Api api, Events events, Charges charges, Payments payments) {
        this.api = api;
        this.events = events;
        this.charges = charges;
        this.payments = payments;
        resource = api.resource(NAME, "IS")
                .get()
                .update(Api.ACTION)
                .action("cancel", Api.ACTION, api.from("pending active", "cancellation_failed", this::cancel))
                .list(f -> f.link("mandate", "customer")
                        .anyOf(Field.csv("status", STATUSES), "status")
                        .range("created_at", Field::datetime));
        for (String path : List.of("", "/create_with_dates", "/create_with_schedule")) {
            Kind kind = Kind.withIdPrefix(NAME, "/" + NAME + path, "IS");
            api.on("POST", kind.path(), api.guarded(kind, "create", this::create));
        }
    }

    /** Creates a schedule and its payments. The instalments are a list, or an object with amounts and an interval. */
    public Row open(Row body) {
        Row mandate = charges.usable(NAME, body);
        List<Row> instalments = instalments(body, mandate);
        long total = instalments.stream()
                .mapToLong(each -> each.value("amount").asLong())
                .sum();
        if (total != body.value("total_amount").asLong()) {
            throw api.errors.invalid(NAME, "total_amount", "must be the sum of the instalments, " + total);
        }
        Row schedule = api.created(api.ids.prefixed("IS"))
                .merge(body.only("currency", "metadata", "name", "total_amount"))
                .with("payment_errors", Row.of(), "status", "active");
        Row terms = body.only("app_fee", "currency", "retry_if_possible")
                .with("reference", body.value("payment_reference"))
                .with("links", Row.of("mandate", mandate.id(), "instalment_schedule", schedule.id()));
        List<String> paymentIds = instalments.stream()
                .map(each -> payments.resource.make(each.merge(terms)).id())
                .toList();
        schedule.with(
                "links",
                Row.of("mandate", mandate.id(), "customer", mandate.text("links/customer"), "payments", paymentIds));
        events.raise(NAME, schedule, "created");
        return resource.table.add(schedule);
    }

    /** Completes the schedule of a payment if it was the last one. */
    void complete(Row payment) {
        api.find(NAME, payment.text("links/instalment_schedule"))
                .filter(schedule -> schedule.is("status", "active"))
                .filter(schedule -> schedule.texts("links/payments").stream()
                        .allMatch(id -> payments.resource.find(id).is("status", PAID)))
                .ifPresent(schedule -> events.move(NAME, schedule, "completed", Row.of()));
    }

    private Response create(Call call) {
        String path = call.request().path();
        boolean either = path.equals("/" + NAME);
        boolean periodic = either ? api.json(call, NAME).path("instalments").isObject() : path.endsWith("_schedule");
        Row body = api.body(call, NAME, periodic ? WITH_SCHEDULE : WITH_DATES);
        return Response.json(201, Row.of(NAME, open(body)));
    }

    private List<Row> instalments(Row body, Row mandate) {
        JsonNode sent = body.value("instalments");
        List<Row> instalments = new ArrayList<>();
        if (sent.isArray()) {
            body.rows("instalments").forEach(each -> instalments.add(each.copy()));
        } else {
            Row plan = Row.at(sent);
            LocalDate start = LocalDate.parse(charges.chargeDate(mandate, plan, NAME + "/instalments", "start_date"));
            for (JsonNode amount : plan.value("amounts")) {
                int passed = instalments.size() * plan.number("interval");
                LocalDate date = Subscriptions.plus(start, plan.text("interval_unit"), passed);
                instalments.add(Row.of("amount", amount, "charge_date", date.toString()));
            }
        }
        for (Row each : instalments) {
            each.with("charge_date", charges.chargeDate(mandate, each, NAME + "/instalments", "charge_date"));
            if (!each.isSet("description")) {
                each.with("description", body.value("name"));
            }
        }
        return instalments;
    }

    private void cancel(Row schedule, Row sent) {
        events.move(NAME, schedule, "cancelled", sent);
        payments.cancelOf("instalment_schedule", schedule, Row.of("cause", "instalment_schedule_cancelled"));
    }
}
