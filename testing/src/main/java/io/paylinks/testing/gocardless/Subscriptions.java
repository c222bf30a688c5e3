package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subscriptions. Payments are created when a test requests them. */
public final class Subscriptions {

    private static final String NAME = "subscriptions";
    private static final int SHOWN = 10;
    private static final String LIVE = "pending_customer_approval active paused";
    private static final List<String> STATUSES = Names.of(LIVE + " customer_approval_denied finished cancelled");
    private static final List<String> MONTHS = Names.of("""
            january february march april may june july august september october november december""");

    private static final Schema UPDATE = Schema.of(
            Field.integer("amount").min("1"),
            Field.integer("app_fee").nullable().min("0"),
            Api.METADATA,
            Field.text("name").nullable(),
            Field.text("payment_reference").nullable(),
            Field.bool("retry_if_possible").or(false));

    /** The fields of a subscription about its payments, without the currency and the mandate. */
    public static final Schema TERMS = UPDATE.and(
            Field.integer("count").nullable().min("1"),
            Field.integer("day_of_month").nullable().min("-1").max("28"),
            Field.integer("interval").or(1).min("1"),
            Field.oneOf("interval_unit", "weekly", "monthly", "yearly").required(),
            Field.oneOf("month", MONTHS).nullable(),
            Field.date("start_date").nullable());

    private static final Schema CREATE = TERMS.and(
            Field.integer("amount").required(),
            Field.oneOf("currency", Api.CURRENCIES).required(),
            Field.date("end_date").nullable(),
            Field.object("links", Field.text("mandate").required()).required());

    private static final Schema PAUSE =
            Api.ACTION.and(Field.integer("pause_cycles").min("1"));

    public final Resource resource;
    private final Api api;
    private final Events events;
    private final Charges charges;
    private final Payments payments;
    private final Map<String, Integer> nextCycle = new HashMap<>();

    Subscriptions(Api api, Events events, Charges charges, Payments payments) {
        this.api = api;
        this.events = events;
        this.charges = charges;
        this.payments = payments;
        resource = api.resource(NAME, "SB")
                .create(CREATE, this::complete)
                .get()
                .update(UPDATE, this::amend)
                .action("pause", PAUSE, this::pause)
                .action("resume", Api.ACTION, api.from("paused", "subscription_not_paused", this::resume))
                .action("cancel", Api.ACTION, api.from(LIVE, "cancellation_failed", this::cancel))
                .list(f -> f.link("mandate")
                        .keep(
                                Field.text("customer"),
                                (row, query) -> api.find("mandates", row.text("links/mandate"))
                                        .filter(mandate -> mandate.is("links/customer", query.text("customer")))
                                        .isPresent())
                        .anyOf(Field.csv("status", STATUSES), "status")
                        .range("created_at", Field::datetime));
    }

    /** Creates the next payment, as time would, and returns its id. */
    public String charge(String id) {
        Row subscription = resource.table.get(id);
        List<Row> upcoming = subscription.rows("upcoming_payments");
        if (upcoming.isEmpty()) {
            throw new IllegalStateException("the subscription is " + subscription.text("status"));
        }
        Row payment = payments.resource.make(Row.of(
                        "charge_date", upcoming.get(0).text("charge_date"))
                .merge(subscription.only("amount", "app_fee", "currency", "retry_if_possible"))
                .with("description", subscription.value("name"), "reference", subscription.value("payment_reference"))
                .with("links", Row.of("mandate", subscription.text("links/mandate"), "subscription", id)));
        nextCycle.merge(id, 1, Integer::sum);
        refresh(subscription.with("status", "active"));
        events.raise(NAME, subscription, "payment_created", Row.of("links", Row.of("payment", payment.id())));
        if (subscription.rows("upcoming_payments").isEmpty()) {
            events.move(NAME, subscription, "finished", Row.of());
        }
        return payment.id();
    }

    void cancelOf(Row mandate, Row why) {
        resource.table.where("links/mandate", mandate.id()).stream()
                .filter(subscription -> subscription.is("status", Names.of(LIVE)))
                .forEach(subscription -> cancel(subscription, why));
    }

    private void complete(Row subscription) {
        Row mandate = charges.usable(NAME, subscription);
        String start = charges.chargeDate(mandate, subscription, NAME, "start_date");
        LocalDate first = LocalDate.parse(start);
        while (!fits(first, subscription)) {
            first = first.plusDays(1);
        }
        subscription
                .with("start_date", first.toString(), "status", "active", "parent_plan_paused", false)
                .with("earliest_charge_date_after_resume", null);
        nextCycle.put(subscription.id(), 0);
        refresh(subscription);
        events.raise(NAME, subscription, "created");
    }

    private void amend(Row subscription, Row changes) {
        if (changes.has("amount")) {
            if (!subscription.is("status", Names.of(LIVE))) {
                throw api.errors.invalidState("subscription_not_active", "The subscription has ended");
            }
            events.raise(NAME, subscription, "amended");
        }
        refresh(subscription.merge(changes));
    }

    private void pause(Row subscription, Row sent) {
        if (!subscription.is("status", "active")) {
            boolean cycles = subscription.is("status", "paused") && sent.isSet("pause_cycles");
            String reason = cycles ? "subscription_paused_cannot_update_cycles" : "subscription_cannot_be_paused";
            throw api.errors.invalidState(reason, "The subscription is " + subscription.text("status"));
        }
        nextCycle.merge(subscription.id(), sent.number("pause_cycles"), Integer::sum);
        refresh(subscription);
        String earliest = subscription.rows("upcoming_payments").stream()
                .findFirst()
                .orElseGet(Row::of)
                .text("charge_date");
        subscription.with("earliest_charge_date_after_resume", earliest);
        if (!sent.isSet("pause_cycles")) {
            subscription.with("upcoming_payments", List.of(), "end_date", null);
        }
        events.move(NAME, subscription, "paused", sent.only("metadata"));
    }

    private void resume(Row subscription, Row sent) {
        refresh(subscription.with("status", "active"));
        events.raise(NAME, subscription, "resumed", sent);
    }

    private void cancel(Row subscription, Row more) {
        subscription.with("upcoming_payments", List.of());
        events.move(NAME, subscription, "cancelled", more);
    }

    /** Computes the upcoming payments of an active subscription. */
    private void refresh(Row subscription) {
        if (!subscription.is("status", "active")) {
            return;
        }
        int made = payments.resource
                .table
                .where("links/subscription", subscription.id())
                .size();
        int left = subscription.isSet("count") ? subscription.number("count") - made : SHOWN;
        List<Row> upcoming = new ArrayList<>();
        for (int i = 0; i < Math.min(left, SHOWN); i++) {
            String date = date(subscription, nextCycle.getOrDefault(subscription.id(), 0) + i)
                    .toString();
            if (!subscription.isSet("end_date") || date.compareTo(subscription.text("end_date")) <= 0) {
                upcoming.add(Row.of("charge_date", date, "amount", subscription.value("amount")));
            }
        }
        subscription.with("earliest_charge_date_after_resume", null, "upcoming_payments", upcoming);
    }

    private static LocalDate date(Row subscription, int cycle) {
        LocalDate start = LocalDate.parse(subscription.text("start_date"));
        LocalDate date = plus(start, subscription.text("interval_unit"), cycle * subscription.number("interval"));
        return subscription.is("day_of_month", "-1") ? date.withDayOfMonth(date.lengthOfMonth()) : date;
    }

    /** Adds a number of intervals to a date. */
    static LocalDate plus(LocalDate date, String unit, int number) {
        return switch (unit) {
            case "weekly" -> date.plusWeeks(number);
            case "monthly" -> date.plusMonths(number);
            default -> date.plusYears(number);
        };
    }

    private static boolean fits(LocalDate date, Row subscription) {
        int wanted = subscription.number("day_of_month");
        int day = wanted == -1 ? date.lengthOfMonth() : wanted;
        boolean fitsMonth =
                !subscription.isSet("month") || MONTHS.indexOf(subscription.text("month")) == date.getMonthValue() - 1;
        return fitsMonth && (wanted == 0 || date.getDayOfMonth() == day);
    }
}
