package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Subscriptions and their cycles. */
final class StreamSubscriptions {

    /** The statuses of a subscription that has not ended. */
    static final List<String> ONGOING = List.of("INACTIVE", "ACTIVE", "FROZEN", "TRIALING", "TRIAL_PENDING");

    private static final List<String> STATUSES =
            List.of("INACTIVE", "ACTIVE", "EXPIRED", "CANCELED", "FROZEN", "TRIALING", "TRIAL_PENDING");
    private static final int TRIAL_DAYS = 14;

    private static final Schema METHODS = Schema.of(
            Field.bool("visa").nullable(),
            Field.bool("mastercard").nullable(),
            Field.bool("amex").nullable(),
            Field.bool("bank_transfer").nullable(),
            Field.bool("installment").nullable(),
            Field.bool("qurrah").nullable(),
            Field.bool("subscription_auto_renewal").nullable());

    private static final Schema CREATE = Schema.of(
            Field.bool("notify_consumer").or(true),
            Field.text("description").nullable().size(0, 500),
            Field.list(Field.object("items", StreamInvoices.ITEM)).required().size(1, Integer.MAX_VALUE),
            Field.list(Field.uuid("coupons")).nullable(),
            Field.uuid("organization_consumer_id").required(),
            Field.datetime("period_start").required(),
            Field.integer("until_cycle_number").nullable().min("1"),
            Field.object("override_payment_methods", METHODS).nullable(),
            Field.bool("exclude_coupons_if_installments").or(false),
            Field.oneOf("currency", StreamApi.CURRENCIES).or("SAR"),
            Field.bool("trial").or(false));

    private static final Schema UPDATE = Schema.of(
            Field.text("description").nullable().size(0, 500),
            Field.list(Field.object("items", StreamInvoices.ITEM)).required().size(1, Integer.MAX_VALUE),
            Field.list(Field.uuid("coupons")).required(),
            Field.integer("until_cycle_number").nullable().min("1"),
            Field.object("override_payment_methods", METHODS).nullable(),
            Field.oneOf("recurring_interval", StreamPeriods.INTERVALS).nullable(),
            Field.integer("recurring_interval_count").nullable().min("1"),
            Field.bool("exclude_coupons_if_installments").nullable());

    private static final Schema CANCEL =
            Schema.of(Field.bool("cancel_related_invoices").or(false));

    private static final Schema LIST = StreamApi.listQuery(
            Field.list(Field.oneOf("statuses", STATUSES)),
            Field.bool("latest_invoice_is_paid"),
            Field.datetime("from_date"),
            Field.datetime("to_date"),
            Field.datetime("current_period_start_from_date"),
            Field.datetime("current_period_start_to_date"),
            Field.datetime("current_period_end_from_date"),
            Field.datetime("current_period_end_to_date"),
            Field.decimal("from_price"),
            Field.decimal("to_price"),
            Field.uuid("organization_consumer_id"),
            Field.text("search_term"),
            Field.list(Field.uuid("product_ids")),
            Field.csv("currencies", StreamApi.CURRENCIES));

    private static final String PATH = "/api/v2/subscriptions";

    final Table table = new Table();
    private final StreamApi api;
    private final StreamPlanChanges changes;

    StreamSubscriptions(StreamApi api) {
        this.api = api;
        this.changes = new StreamPlanChanges(api);
        api.routes
                .add("GET", PATH, this::list)
                .add("POST", PATH, this::create)
                .add("GET", PATH + "/{id}", call -> Answer.ok(view(find(call.id()))))
                .add("PUT", PATH + "/{id}", this::update)
                .add("POST", PATH + "/{id}/cancel", this::cancel)
                .add("PUT", PATH + "/{id}/uncancel", this::uncancel)
                .add("DELETE", PATH + "/{id}/pending-change", this::deletePendingChange);
    }

    ObjectNode find(String id) {
        ObjectNode subscription = api.find(table, id, "Subscription");
        api.freezes.refresh(subscription);
        return subscription;
    }

    ObjectNode findOngoing(String id) {
        ObjectNode subscription = find(id);
        String status = subscription.path("status").asText();
        if (!ONGOING.contains(status)) {
            String code = status.equals("EXPIRED") ? "SUBSCRIPTION_EXPIRED" : "SUBSCRIPTION_ALREADY_CANCELED";
            throw StreamErrors.badRequest(code, "Subscription is " + status);
        }
        return subscription;
    }

    ObjectNode view(ObjectNode subscription) {
        return StreamSubscriptionViews.detailed(api, subscription);
    }

    /** Starts a subscription and returns the invoice of its first cycle. */
    ObjectNode open(ObjectNode terms, List<ObjectNode> items, List<String> coupons) {
        return bill(add(terms, items, coupons));
    }

    /** The first invoice that is paid makes the subscription active. */
    void afterInvoice(ObjectNode invoice) {
        Optional<ObjectNode> subscription =
                table.find(invoice.path("subscription_id").asText());
        subscription
                .filter(row -> row.path("status").asText().equals("INACTIVE"))
                .ifPresent(row -> {
                    row.put("started_at", api.timestamp());
                    move(row, "ACTIVE", "SUBSCRIPTION_ACTIVATED");
                });
    }

    void move(ObjectNode subscription, String status, String event) {
        subscription.put("status", status);
        api.touch(subscription);
        api.events.subscription(event, subscription);
    }

    /** Ends the current period: the next one is billed and paid, or not, unless this was the last. */
    void renew(ObjectNode subscription, boolean paid) {
        String status = subscription.path("status").asText();
        if (!status.equals("ACTIVE") && !status.equals("TRIALING")) {
            throw new IllegalStateException("the subscription is " + status);
        }
        JsonNode lastCycle = subscription.path("cancel_at_cycle_number");
        int cycle = subscription.path("current_cycle_number").asInt();
        if (subscription.path("cancel_at_period_end").asBoolean()) {
            end(subscription, "CANCELED", "SUBSCRIPTION_CANCELED");
        } else if (lastCycle.isNumber() && cycle >= lastCycle.asInt()) {
            end(subscription, "EXPIRED", "SUBSCRIPTION_INACTIVATED");
        } else {
            boolean trial = status.equals("TRIALING");
            subscription.put("current_cycle_number", trial ? cycle : cycle + 1).put("status", "ACTIVE");
            changes.apply(subscription);
            startPeriod(subscription, StreamPeriods.time(subscription, "current_period_end"));
            ObjectNode invoice = bill(subscription);
            if (paid) {
                api.payer.pay(invoice);
                api.events.subscription("SUBSCRIPTION_CYCLE_RENEWED_SUCCESSFULLY", subscription);
            } else {
                api.payments.of(invoice).forEach(payment -> api.payments.move(payment, "FAILED"));
                api.events.subscription("SUBSCRIPTION_CYCLE_RENEWAL_FAILED", subscription);
            }
        }
    }

    private ObjectNode add(ObjectNode terms, List<ObjectNode> items, List<String> coupons) {
        ObjectNode subscription = api.created();
        subscription.setAll(terms);
        subscription.put("user_id", api.organization.userId);
        subscription.put("status", "INACTIVE").put("current_cycle_number", 1).put("cancel_at_period_end", false);
        subscription.setAll(StreamPeriods.of(items.get(0)));
        setPlan(subscription, items, coupons);
        startPeriod(subscription, StreamPeriods.time(terms, "period_start"));
        api.events.subscription("SUBSCRIPTION_CREATED", subscription);
        return table.add(subscription);
    }

    void setPlan(ObjectNode subscription, List<ObjectNode> items, List<String> coupons) {
        items.forEach(item -> item.set("subscription_id", subscription.path("id")));
        subscription.set("items", Json.array(items));
        subscription.set("coupon_ids", Json.array(coupons));
        api.pricing.total(subscription, "amount", items, coupons);
    }

    private static void startPeriod(ObjectNode subscription, Instant start) {
        subscription.put("current_period_start", Times.naive(start));
        subscription.put("current_period_end", Times.naive(StreamPeriods.end(start, subscription)));
    }

    private ObjectNode bill(ObjectNode subscription) {
        ObjectNode terms = Json.pick(
                subscription,
                List.of(
                        "organization_consumer_id",
                        "currency",
                        "description",
                        "payment_link_id",
                        "recurring_interval",
                        "recurring_interval_count"));
        terms.set("subscription_id", subscription.path("id"));
        terms.set("period_start", subscription.path("current_period_start"));
        terms.set("period_end", subscription.path("current_period_end"));
        terms.set("scheduled_on", subscription.path("current_period_start"));
        terms.put("status", "CREATED").put("type", "RECURRING");
        List<ObjectNode> items = StreamLinks.items(subscription);
        ObjectNode invoice = api.invoices.open(terms, items, Json.texts(subscription.path("coupon_ids")));
        subscription.set("latest_invoice_id", invoice.path("id"));
        return invoice;
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        api.consumers.findActive(body.path("organization_consumer_id").asText());
        List<ObjectNode> items =
                recurring(body.path("items"), body.path("currency").asText());
        List<String> coupons = Json.texts(body.path("coupons"));
        boolean trial = body.path("trial").asBoolean();
        boolean notify = body.path("notify_consumer").asBoolean();
        StreamApi.normalizeTimes(body, "period_start");
        body.set("cancel_at_cycle_number", body.path("until_cycle_number"));
        body.remove(List.of("items", "coupons", "trial", "notify_consumer", "until_cycle_number"));

        ObjectNode subscription = add(body, items, coupons);
        if (trial) {
            Instant end = StreamPeriods.time(body, "period_start").plus(Duration.ofDays(TRIAL_DAYS));
            subscription.put("status", "TRIALING").put("trial_period_days", TRIAL_DAYS);
            subscription.put("trial_end", Times.naive(end)).put("current_period_end", Times.naive(end));
        } else {
            ObjectNode invoice = bill(subscription);
            api.events.invoice("INVOICE_CREATED", invoice);
            if (notify) {
                api.invoices.move(invoice, "SENT");
            }
        }
        return Answer.ok(view(subscription));
    }

    private List<ObjectNode> recurring(JsonNode sent, String currency) {
        List<ObjectNode> items = api.pricing.items(sent, currency);
        if (!StreamPeriods.of(items.get(0)).hasNonNull("recurring_interval")) {
            throw StreamErrors.badRequest("INVALID_PARAMETERS", "Products of a subscription must be recurring");
        }
        return items;
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        table.newestFirst().forEach(api.freezes::refresh);
        Filter filter = new Filter(query, table.newestFirst())
                .anyOf("statuses", "status")
                .anyOf("currencies", "currency")
                .equal("organization_consumer_id", "organization_consumer_id")
                .atLeast("from_date", "created_at")
                .atMost("to_date", "created_at")
                .atLeast("current_period_start_from_date", "current_period_start")
                .atMost("current_period_start_to_date", "current_period_start")
                .atLeast("current_period_end_from_date", "current_period_end")
                .atMost("current_period_end_to_date", "current_period_end")
                .atLeast("from_price", "amount")
                .atMost("to_price", "amount")
                .search("search_term", "description", "id");
        if (query.has("latest_invoice_is_paid")) {
            boolean wanted = query.path("latest_invoice_is_paid").asBoolean();
            filter.keep(row -> isLatestInvoicePaid(row) == wanted);
        }
        Set<String> products = Set.copyOf(Json.texts(query.path("product_ids")));
        if (!products.isEmpty()) {
            filter.keep(row -> Json.list(row.path("items")).stream()
                    .anyMatch(item -> products.contains(item.path("product_id").asText())));
        }
        return api.page(query, filter, this::view);
    }

    private boolean isLatestInvoicePaid(ObjectNode subscription) {
        return api.invoices
                .table
                .find(subscription.path("latest_invoice_id").asText())
                .map(invoice -> invoice.path("status").asText().equals("COMPLETED"))
                .orElse(false);
    }

    /** A running plan changes with the next invoice, one that is not paid yet at once. */
    private Answer update(Call call) {
        ObjectNode sent = api.changes(call, UPDATE);
        ObjectNode subscription = findOngoing(call.id());
        List<ObjectNode> items =
                recurring(sent.path("items"), subscription.path("currency").asText());
        ObjectNode plan = StreamPeriods.of(items.get(0));
        for (String field : List.of("recurring_interval", "recurring_interval_count")) {
            if (sent.hasNonNull(field)) {
                plan.set(field, sent.path(field));
            }
        }
        plan.set("items", Json.array(items));
        plan.set("coupon_ids", sent.path("coupons"));
        changes.schedule(
                subscription, plan, !subscription.path("status").asText().equals("INACTIVE"));
        if (sent.has("until_cycle_number")) {
            subscription.set("cancel_at_cycle_number", sent.path("until_cycle_number"));
        }
        subscription.setAll(sent.retain("description", "override_payment_methods"));
        api.touch(subscription);
        return Answer.ok(view(subscription));
    }

    private Answer cancel(Call call) {
        ObjectNode body = api.body(call, CANCEL);
        ObjectNode subscription = findOngoing(call.id());
        if (subscription.path("status").asText().equals("ACTIVE")) {
            subscription.put("cancel_at_period_end", true);
            api.touch(subscription);
            api.events.subscription("SUBSCRIPTION_CANCEL_AT_PERIOD_END", subscription);
        } else {
            end(subscription, "CANCELED", "SUBSCRIPTION_CANCELED");
        }
        if (body.path("cancel_related_invoices").asBoolean()) {
            api.invoices.table.newestFirst().stream()
                    .filter(invoice -> invoice.path("subscription_id").equals(subscription.path("id")))
                    .filter(invoice ->
                            StreamInvoices.OPEN.contains(invoice.path("status").asText()))
                    .forEach(api.invoices::cancel);
        }
        return Answer.ok(view(subscription));
    }

    private Answer uncancel(Call call) {
        ObjectNode subscription = findOngoing(call.id());
        if (!subscription.path("cancel_at_period_end").asBoolean()) {
            throw StreamErrors.badRequest("INVALID_STATUS", "Subscription is not going to be canceled");
        }
        subscription.put("cancel_at_period_end", false);
        api.touch(subscription);
        return StreamApi.nothing();
    }

    private Answer deletePendingChange(Call call) {
        changes.cancel(findOngoing(call.id()));
        return StreamApi.nothing();
    }

    private void end(ObjectNode subscription, String status, String event) {
        subscription.put("ended_at", api.timestamp());
        move(subscription, status, event);
    }
}
