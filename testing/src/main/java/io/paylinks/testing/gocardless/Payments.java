package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Payments. */
public final class Payments {

    private static final List<String> STATUSES = Names.of("""
            pending_customer_approval pending_submission submitted confirmed paid_out cancelled
            customer_approval_denied failed charged_back""");

    private static final List<String> USABLE_MANDATES =
            Names.of("pending_customer_approval pending_submission submitted active");

    private static final Schema CREATE = Schema.of(
            Field.integer("amount").required().min("1"),
            Field.integer("app_fee").min("0"),
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

    private final Api api;
    private final Table table;

    Payments(Api api) {
        this.api = api;
        table = api.resource("payments", "PM")
                .create(CREATE, this::complete)
                .get()
                .update(UPDATE)
                .action("cancel", "pending_customer_approval pending_submission", "cancelled", "cancellation_failed")
                .action("retry", RETRY, "failed", "pending_submission", "retry_failed")
                .list(
                        f -> f.equal(Field.oneOf("status", STATUSES), Field.oneOf("currency", Api.CURRENCIES))
                                .equal(Field.text("scheme"))
                                .link("mandate", "creditor", "subscription")
                                .keep(
                                        Field.text("customer"),
                                        (row, query) -> customerOf(row).equals(query.text("customer")))
                                .range("charge_date", Field::date)
                                .range("created_at", Field::datetime)
                                .sort(Field.oneOf("sort_field", "charge_date", "amount"), Api.SORT_DIRECTION)
                                .accept(Field.csv("include", List.of("customer", "mandate"))),
                        this::include)
                .table;
    }

    public void move(String id, String status) {
        table.get(id).with("status", status);
    }

    private void complete(Row payment) {
        Row mandate = mandateOf(payment).orElseThrow(() -> api.errors.linkNotFound("payments", "mandate"));
        if (!mandate.is("status", USABLE_MANDATES)) {
            throw api.errors.invalidState("mandate_is_inactive", "Mandate is failed, cancelled or expired");
        }
        Row fx = Row.of("fx_currency", payment.text("currency"), "fx_amount", null);
        payment.drop("psu_interaction_type")
                .with("charge_date", chargeDate(payment, mandate))
                .with("status", "pending_submission", "amount_refunded", 0, "scheme", mandate.text("scheme"))
                .with("fx", fx.with("exchange_rate", null, "estimated_exchange_rate", null))
                .with("links", Row.of("mandate", mandate.id(), "creditor", mandate.text("links/creditor")));
    }

    private String chargeDate(Row payment, Row mandate) {
        String earliest = mandate.text("next_possible_charge_date");
        String wanted = payment.isSet("charge_date") ? payment.text("charge_date") : earliest;
        if (LocalDate.parse(wanted).isBefore(LocalDate.parse(earliest))) {
            String message = "must be on or after mandate's next_possible_charge_date";
            throw api.errors.invalid("payments", "charge_date", message);
        }
        return wanted;
    }

    /** Adds what the payments of a page link to, if it was asked for. */
    private void include(Row page, Row query) {
        if (!query.has("include")) {
            return;
        }
        List<Row> mandates = page.rows("payments").stream()
                .map(this::mandateOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Row linked = Row.of();
        if (query.texts("include").contains("mandate")) {
            linked.with("mandates", mandates);
        }
        if (query.texts("include").contains("customer")) {
            linked.with(
                    "customers",
                    mandates.stream()
                            .map(mandate -> mandate.text("links/customer"))
                            .distinct()
                            .map(api.customers.resource.table::find)
                            .flatMap(Optional::stream)
                            .toList());
        }
        page.with("linked", linked);
    }

    private Optional<Row> mandateOf(Row payment) {
        return api.mandates.table.find(payment.text("links/mandate"));
    }

    private String customerOf(Row payment) {
        return mandateOf(payment).orElseGet(Row::of).text("links/customer");
    }
}
