package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Subscriptions and their cycles. */
public final class Subscriptions {

    private static final List<String> STATUSES =
            Names.of("INACTIVE ACTIVE EXPIRED CANCELED FROZEN TRIALING TRIAL_PENDING");
    private static final int TRIAL_DAYS = 14;
    private static final String START = "current_period_start";
    private static final String END = "current_period_end";

    private static final Schema METHODS = Schema.each(
            "visa mastercard amex bank_transfer installment qurrah subscription_auto_renewal",
            name -> Field.bool(name).nullable());

    private static final Schema CREATE = Schema.of(
            Field.bool("notify_consumer").or(true),
            Field.text("description").nullable().size(0, 500),
            Field.list(Field.object("items", Invoices.ITEM.fields())).required().notEmpty(),
            Field.list(Field.uuid("coupons")).nullable(),
            Field.uuid("organization_consumer_id").required(),
            Field.datetime("period_start").required(),
            Field.integer("until_cycle_number").nullable().min("1"),
            Field.object("override_payment_methods", METHODS.fields()).nullable(),
            Field.bool("exclude_coupons_if_installments").or(false),
            Field.oneOf("currency", Api.CURRENCIES).or("SAR"),
            Field.bool("trial").or(false));

    private static final Schema UPDATE = Schema.of(
            Field.text("description").nullable().size(0, 500),
            Field.list(Field.object("items", Invoices.ITEM.fields())).required().notEmpty(),
            Field.list(Field.uuid("coupons")).required(),
            Field.integer("until_cycle_number").nullable().min("1"),
            Field.object("override_payment_methods", METHODS.fields()).nullable(),
            Field.oneOf("recurring_interval", Plans.INTERVALS).nullable(),
            Field.integer("recurring_interval_count").nullable().min("1"),
            Field.bool("exclude_coupons_if_installments").nullable());

    private static final Schema CANCEL =
            Schema.of(Field.bool("cancel_related_invoices").or(false));

    private static final List<String> BILLED = Names.of("""
            organization_consumer_id currency description payment_link_id recurring_interval recurring_interval_count
            """);

    private final Api api;
    private final Tables tables;
    private final Events events;
    private final Organization organization;
    private final Consumers consumers;
    private final Pricing pricing;
    private final Invoices invoices;
    private final Plans plans;
    private final Resource resource;

    Subscriptions(
            Api api,
            Tables tables,
            Events events,
            Organization organization,
            Consumers consumers,
            Pricing pricing,
            Views views,
            Invoices invoices) {
        this.api = api;
        this.tables = tables;
        this.events = events;
        this.organization = organization;
        this.consumers = consumers;
        this.pricing = pricing;
        this.invoices = invoices;
        this.plans = new Plans(api, events, pricing);
        resource = api.resource("Subscription", "subscriptions", "subscription_id", tables.subscriptions)
                .returning(views::subscription)
                .list(f -> f.each(this::refresh)
                        .anyOf(Field.list(Field.oneOf("statuses", STATUSES)), "status")
                        .keep(
                                Field.bool("latest_invoice_is_paid"),
                                (row, query) -> isLatestInvoicePaid(row) == query.flag("latest_invoice_is_paid"))
                        .between(Field::datetime, "from_date", "to_date", "created_at")
                        .between(Field::datetime, START + "_from_date", START + "_to_date", START)
                        .between(Field::datetime, END + "_from_date", END + "_to_date", END)
                        .between(Field::decimal, "from_price", "to_price", "amount")
                        .equal(Field.uuid("organization_consumer_id"))
                        .search("search_term", "description", "id")
                        .anyOf(Field.list(Field.uuid("product_ids")), "items", "product_id")
                        .anyOf(Field.csv("currencies", Api.CURRENCIES), "currency"))
                .createFrom(CREATE, this::make)
                .finding(this::refresh)
                .get()
                .finding(this::ongoing)
                .update(UPDATE, this::change)
                .action("cancel", CANCEL, this::cancel)
                .returning(Api.NOTHING)
                .action("uncancel", "PUT", "/uncancel", this::uncancel)
                .action("deletePendingChange", "DELETE", "/pending-change", plans::cancel);
    }

    Row find(String id) {
        return refresh(resource.find(id));
    }

    Row findOngoing(String id) {
        return ongoing(resource.find(id));
    }

    /** Creates a subscription and returns the invoice of its first cycle. */
    Row open(Row terms, List<Row> items, List<String> coupons) {
        return bill(add(terms, items, coupons));
    }

    /** Activates the subscription when its first invoice is paid. */
    void afterInvoice(Row invoice) {
        tables.subscriptions
                .find(invoice.text("subscription_id"))
                .filter(row -> row.is("status", "INACTIVE"))
                .ifPresent(row -> {
                    row.with("started_at", api.timestamp());
                    move(row, "ACTIVE", "SUBSCRIPTION_ACTIVATED");
                });
    }

    void move(Row subscription, String status, String event) {
        api.touch(subscription.with("status", status));
        events.subscription(event, subscription);
    }

    /**
     * Ends the current period and returns the invoice of the next one; empty if this was the last.
     *
     * @throws IllegalStateException if the subscription is neither active nor trialing
     */
    Optional<Row> startNext(Row subscription) {
        if (!subscription.is("status", "ACTIVE", "TRIALING")) {
            throw new IllegalStateException("the subscription is " + subscription.text("status"));
        }
        boolean isLast = subscription.isSet("cancel_at_cycle_number")
                && subscription.number("current_cycle_number") >= subscription.number("cancel_at_cycle_number");
        if (subscription.flag("cancel_at_period_end")) {
            end(subscription, "CANCELED", "SUBSCRIPTION_CANCELED");
            return Optional.empty();
        }
        if (isLast) {
            end(subscription, "EXPIRED", "SUBSCRIPTION_INACTIVATED");
            return Optional.empty();
        }
        int cycle = subscription.number("current_cycle_number");
        subscription
                .with("current_cycle_number", subscription.is("status", "TRIALING") ? cycle : cycle + 1)
                .with("status", "ACTIVE");
        plans.apply(subscription);
        startPeriod(subscription, subscription.time(END));
        return Optional.of(bill(subscription));
    }

    /** Freezes or resumes a subscription according to its freezes and the clock. */
    Row refresh(Row subscription) {
        boolean frozen = tables.freezesOf(subscription).stream().anyMatch(this::isInForce);
        if (frozen && subscription.is("status", "ACTIVE")) {
            move(subscription, "FROZEN", "SUBSCRIPTION_FROZEN");
        } else if (!frozen && subscription.is("status", "FROZEN")) {
            move(subscription, "ACTIVE", "SUBSCRIPTION_UNFREEZE_NOW");
        }
        return subscription;
    }

    boolean isInForce(Row freeze) {
        boolean started = !freeze.time("freeze_start_datetime").isAfter(api.now());
        boolean ended = freeze.isSet("freeze_end_datetime")
                && !freeze.time("freeze_end_datetime").isAfter(api.now());
        return started && !ended;
    }

    private Row add(Row terms, List<Row> items, List<String> coupons) {
        Row subscription = api.created()
                .merge(terms)
                .with("user_id", organization.userId, "status", "INACTIVE")
                .with("current_cycle_number", 1, "cancel_at_period_end", false)
                .merge(Pricing.intervalOf(items.get(0)));
        plans.set(subscription, items, coupons);
        startPeriod(subscription, terms.time("period_start"));
        events.subscription("SUBSCRIPTION_CREATED", subscription);
        return tables.subscriptions.add(subscription);
    }

    private static void startPeriod(Row subscription, Instant start) {
        subscription.with(START, Times.naive(start)).with(END, Times.naive(Plans.end(start, subscription)));
    }

    private Row bill(Row subscription) {
        String start = subscription.text(START);
        Row terms = subscription
                .pick(BILLED)
                .with("subscription_id", subscription.id())
                .with("period_start", start, "period_end", subscription.text(END))
                .with("scheduled_on", start, "status", "CREATED", "type", "RECURRING");
        Row invoice = invoices.open(terms, subscription.copy().rows("items"), subscription.texts("coupon_ids"));
        subscription.with("latest_invoice_id", invoice.id());
        return invoice;
    }

    private Row make(Row body) {
        consumers.findActive(body.text("organization_consumer_id"));
        List<Row> items = recurring(body.rows("items"), body.text("currency"));
        Row terms = body.copy()
                .times(Api::naive, "period_start")
                .with("cancel_at_cycle_number", body.value("until_cycle_number"))
                .drop("items", "coupons", "trial", "notify_consumer", "until_cycle_number");
        Row subscription = add(terms, items, body.texts("coupons"));
        if (body.flag("trial")) {
            String end = Times.naive(terms.time("period_start").plus(Duration.ofDays(TRIAL_DAYS)));
            subscription
                    .with("status", "TRIALING", "trial_period_days", TRIAL_DAYS)
                    .with("trial_end", end, END, end);
            return subscription;
        }
        Row invoice = bill(subscription);
        events.invoice("INVOICE_CREATED", invoice);
        if (body.flag("notify_consumer")) {
            invoices.move(invoice, "SENT");
        }
        return subscription;
    }

    private List<Row> recurring(List<Row> sent, String currency) {
        List<Row> items = pricing.items(sent, currency);
        if (!Pricing.intervalOf(items.get(0)).isSet("recurring_interval")) {
            throw Errors.badRequest("INVALID_PARAMETERS", "Products of a subscription must be recurring");
        }
        return items;
    }

    private boolean isLatestInvoicePaid(Row subscription) {
        return tables.invoices
                .find(subscription.text("latest_invoice_id"))
                .map(invoice -> invoice.is("status", "COMPLETED"))
                .orElse(false);
    }

    /** Changes an active plan with the next invoice, and an unpaid one immediately. */
    private void change(Row subscription, Row changes) {
        List<Row> items = recurring(changes.rows("items"), subscription.text("currency"));
        Row sentInterval = changes.only("recurring_interval", "recurring_interval_count")
                .dropNulls("recurring_interval", "recurring_interval_count");
        Row plan = Pricing.intervalOf(items.get(0))
                .merge(sentInterval)
                .with("items", items, "coupon_ids", changes.texts("coupons"));
        plans.schedule(subscription, plan, !subscription.is("status", "INACTIVE"));
        if (changes.has("until_cycle_number")) {
            subscription.with("cancel_at_cycle_number", changes.value("until_cycle_number"));
        }
        subscription.merge(changes.only("description", "override_payment_methods"));
        changes.clear();
    }

    private void cancel(Row subscription, Row body) {
        if (subscription.is("status", "ACTIVE")) {
            api.touch(subscription.with("cancel_at_period_end", true));
            events.subscription("SUBSCRIPTION_CANCEL_AT_PERIOD_END", subscription);
        } else {
            end(subscription, "CANCELED", "SUBSCRIPTION_CANCELED");
        }
        if (body.flag("cancel_related_invoices")) {
            tables.invoices.newestFirst().stream()
                    .filter(invoice -> invoice.is("subscription_id", subscription.id()))
                    .filter(invoice -> invoice.is("status", Tables.OPEN_INVOICE))
                    .forEach(invoices::cancel);
        }
    }

    private void uncancel(Row subscription) {
        if (!subscription.flag("cancel_at_period_end")) {
            throw Errors.badRequest("INVALID_STATUS", "Subscription is not going to be canceled");
        }
        api.touch(subscription.with("cancel_at_period_end", false));
    }

    private void end(Row subscription, String status, String event) {
        subscription.with("ended_at", api.timestamp());
        move(subscription, status, event);
    }

    private Row ongoing(Row subscription) {
        refresh(subscription);
        if (!subscription.is("status", Tables.ONGOING_SUBSCRIPTION)) {
            boolean expired = subscription.is("status", "EXPIRED");
            String code = expired ? "SUBSCRIPTION_EXPIRED" : "SUBSCRIPTION_ALREADY_CANCELED";
            throw Errors.badRequest(code, "Subscription is " + subscription.text("status"));
        }
        return subscription;
    }
}
