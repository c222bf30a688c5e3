package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Payments. */
final class GoCardlessPayments {

    static final List<String> STATUSES = List.of(
            "pending_customer_approval",
            "pending_submission",
            "submitted",
            "confirmed",
            "paid_out",
            "cancelled",
            "customer_approval_denied",
            "failed",
            "charged_back");

    private static final Set<String> CANCELLABLE = Set.of("pending_customer_approval", "pending_submission");
    private static final Set<String> USABLE_MANDATES =
            Set.of("pending_customer_approval", "pending_submission", "submitted", "active");

    private static final Schema CREATE = Schema.of(
            Field.integer("amount").required().min("1"),
            Field.integer("app_fee").min("0"),
            Field.date("charge_date"),
            Field.oneOf("currency", GoCardlessApi.CURRENCIES).required(),
            Field.text("description").nullable(),
            Field.bool("faster_ach").or(false),
            Field.object("links", Schema.of(Field.text("mandate").required())).required(),
            GoCardlessApi.METADATA,
            Field.oneOf("psu_interaction_type", List.of("in_session", "off_session")),
            Field.text("reference").nullable().size(0, 140),
            Field.bool("retry_if_possible").or(false));

    private static final Schema UPDATE = Schema.of(GoCardlessApi.METADATA, Field.bool("retry_if_possible"));
    private static final Schema ACTION = Schema.of(GoCardlessApi.METADATA, Field.date("charge_date"));

    private static final Schema LIST = GoCardlessApi.listQuery(
            Field.date("charge_date[gt]"),
            Field.date("charge_date[gte]"),
            Field.date("charge_date[lt]"),
            Field.date("charge_date[lte]"),
            Field.text("creditor"),
            Field.oneOf("currency", GoCardlessApi.CURRENCIES),
            Field.text("customer"),
            Field.csv("include", List.of("customer", "mandate")),
            Field.text("mandate"),
            Field.text("scheme"),
            Field.oneOf("sort_direction", List.of("asc", "desc")).or("desc"),
            Field.oneOf("sort_field", List.of("charge_date", "amount")),
            Field.oneOf("status", STATUSES),
            Field.text("subscription"));

    private static final String ENVELOPE = "payments";

    final Table table = new Table();
    private final GoCardlessApi api;

    GoCardlessPayments(GoCardlessApi api) {
        this.api = api;
        api.routes
                .add("GET", "/payments", this::list)
                .add("POST", "/payments", call -> api.create(call, ENVELOPE, this::create))
                .add("GET", "/payments/{id}", call -> answer(find(call)))
                .add("PUT", "/payments/{id}", this::update)
                .add("POST", "/payments/{id}/actions/cancel", this::cancel)
                .add("POST", "/payments/{id}/actions/retry", this::retry);
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, ENVELOPE, CREATE);
        ObjectNode mandate = api.mandates
                .table
                .find(body.at("/links/mandate").asText())
                .orElseThrow(() -> api.errors.linkNotFound(ENVELOPE, "mandate"));
        if (!USABLE_MANDATES.contains(mandate.path("status").asText())) {
            throw api.errors.invalidState("mandate_is_inactive", "Mandate is failed, cancelled or expired");
        }
        ObjectNode payment = api.created(api.ids.prefixed("PM"), body);
        payment.remove("psu_interaction_type");
        payment.put("charge_date", chargeDate(body, mandate)).put("status", "pending_submission");
        payment.put("amount_refunded", 0).set("scheme", mandate.path("scheme"));
        ObjectNode fx = Json.object("fx_currency", body.path("currency"), "fx_amount", null);
        payment.set("fx", fx.putNull("exchange_rate").putNull("estimated_exchange_rate"));
        payment.set("links", Json.object("mandate", mandate.path("id"), "creditor", mandate.at("/links/creditor")));
        return GoCardlessApi.answer(201, ENVELOPE, table.add(payment));
    }

    private String chargeDate(JsonNode body, JsonNode mandate) {
        String earliest = mandate.path("next_possible_charge_date").asText();
        String wanted = body.path("charge_date").asText(earliest);
        if (wanted.isEmpty()) {
            return earliest;
        }
        if (LocalDate.parse(wanted).isBefore(LocalDate.parse(earliest))) {
            throw api.errors.invalid(
                    ENVELOPE, "charge_date", "must be on or after mandate's next_possible_charge_date");
        }
        return wanted;
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        Filter filter = new Filter(query, table.newestFirst())
                .equal("status", "status")
                .equal("currency", "currency")
                .equal("scheme", "scheme")
                .equal("mandate", "links/mandate")
                .equal("creditor", "links/creditor")
                .equal("subscription", "links/subscription")
                .within("charge_date")
                .within("created_at");
        if (query.has("customer")) {
            filter.keep(payment -> customerOf(payment).equals(query.path("customer")));
        }
        if (query.has("sort_field")) {
            boolean descending = query.path("sort_direction").asText().equals("desc");
            filter.sort(query.path("sort_field").asText(), descending);
        }
        ObjectNode page = api.page(ENVELOPE, query, filter.rows());
        if (query.has("include")) {
            page.set("linked", linked(Json.texts(query.path("include")), page.path(ENVELOPE)));
        }
        return Answer.ok(page);
    }

    private ObjectNode linked(List<String> include, JsonNode payments) {
        List<ObjectNode> mandates = Json.list(payments).stream()
                .map(this::mandateOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        ObjectNode linked = Json.object();
        if (include.contains("mandate")) {
            linked.set("mandates", Json.array(mandates));
        }
        if (include.contains("customer")) {
            linked.set(
                    "customers",
                    Json.array(mandates.stream()
                            .map(mandate -> mandate.at("/links/customer").asText())
                            .distinct()
                            .map(api.customers.table::find)
                            .flatMap(Optional::stream)
                            .toList()));
        }
        return linked;
    }

    private Optional<ObjectNode> mandateOf(JsonNode payment) {
        return api.mandates.table.find(payment.at("/links/mandate").asText());
    }

    private JsonNode customerOf(JsonNode payment) {
        return mandateOf(payment).orElseGet(Json::object).at("/links/customer");
    }

    private Answer update(Call call) {
        ObjectNode payment = find(call);
        payment.setAll(api.changes(call, ENVELOPE, UPDATE));
        return answer(payment);
    }

    private Answer cancel(Call call) {
        ObjectNode changes = api.changes(call, "data", ACTION);
        ObjectNode payment = find(call);
        if (!CANCELLABLE.contains(payment.path("status").asText())) {
            throw api.errors.invalidState(
                    "cancellation_failed", "Payments can only be cancelled before they are submitted to the banks");
        }
        payment.put("status", "cancelled").setAll(changes.retain("metadata"));
        return answer(payment);
    }

    private Answer retry(Call call) {
        ObjectNode changes = api.changes(call, "data", ACTION);
        ObjectNode payment = find(call);
        if (!payment.path("status").asText().equals("failed")) {
            throw api.errors.invalidState("retry_failed", "Only failed payments can be retried");
        }
        payment.put("status", "pending_submission").setAll(changes);
        return answer(payment);
    }

    private ObjectNode find(Call call) {
        return api.find(table, call.id());
    }

    private static Answer answer(ObjectNode payment) {
        return GoCardlessApi.answer(200, ENVELOPE, payment);
    }
}
