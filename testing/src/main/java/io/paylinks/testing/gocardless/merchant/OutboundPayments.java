package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.Events;
import java.math.BigDecimal;
import java.util.List;

/** Outbound payments, which wait for an approval, and withdrawals, which do not. */
public final class OutboundPayments {

    private static final String NAME = "outbound_payments";

    private static final String CURRENCY = "GBP";

    private static final List<String> STATUSES =
            Names.of("verifying pending_approval scheduled executing executed cancelled failed");

    private static final Schema PAYMENT = Schema.of(
            Field.integer("amount").required().min("1"),
            Field.text("description").nullable(),
            Field.date("execution_date"),
            Api.METADATA,
            Field.text("reference").nullable(),
            Field.oneOf("scheme", "faster_payments").required());

    private static final Schema WITHDRAW = PAYMENT.and(Creditors.LINKS);

    private static final Schema CREATE = PAYMENT.and(Field.object(
                    "links",
                    Field.text("recipient_bank_account").required(),
                    Field.text("creditor"),
                    Field.text("outbound_payment_import"))
            .required());

    private final Api api;
    private final Events events;
    private final Creditors creditors;
    private final Table table;

    OutboundPayments(Api api, Events events, Creditors creditors) {
        this.api = api;
        this.events = events;
        this.creditors = creditors;
        api.on("GET", "/" + NAME + "/stats", call -> Response.json(200, Row.of(NAME, stats())));
        api.on("POST", "/" + NAME + "/withdrawal", this::withdraw);
        table = api.resource(NAME, "OUT")
                .create(CREATE, this::complete)
                .get()
                .update(Schema.of(Api.METADATA))
                .action("approve", Schema.of(), "pending_approval", "scheduled", "approval_failed")
                .action(
                        "cancel",
                        Api.ACTION,
                        api.from(
                                "verifying pending_approval scheduled",
                                "cancellation_failed",
                                (payment, sent) -> move(payment, "cancelled", sent)))
                .list(f -> f.equal(Field.oneOf("status", STATUSES))
                        .between(Field::datetime, "created_from", "created_to", "created_at"))
                .table;
    }

    /** Changes the status of the given payment. */
    public void move(String id, String status) {
        move(table.get(id), Arguments.oneOf("outbound payment status", status, STATUSES), Row.of());
    }

    private void move(Row payment, String status, Row more) {
        events.move(NAME, payment, status, more);
    }

    private void complete(Row payment) {
        Row account = api.find("customer_bank_accounts", payment.text("links/recipient_bank_account"))
                .orElseThrow(() -> api.errors.linkNotFound(NAME, "recipient_bank_account"));
        if (!account.is("currency", CURRENCY)) {
            throw api.errors.invalid(NAME, "links/recipient_bank_account", "must be a bank account in " + CURRENCY);
        }
        payment.row("links").with("customer", account.value("links/customer"));
        Row verification = Row.of("type", "confirmation_of_payee", "result", "full_match", "actual_account_name", null);
        start(payment)
                .with("is_withdrawal", false)
                .with("verifications", Row.of("recipient_bank_account_holder_verification", verification));
        move(payment, "pending_approval", Row.of());
    }

    /** Withdraws on every request: no source says that the idempotency key is honoured here. */
    private Response withdraw(Call call) {
        Row payment = api.created(api.ids.prefixed("OUT")).merge(api.body(call, "data", WITHDRAW));
        start(payment).with("is_withdrawal", true, "verifications", null);
        move(payment, "scheduled", Row.of());
        return Response.json(201, Row.of(NAME, table.add(payment)));
    }

    private Row start(Row payment) {
        creditors.owner(payment, NAME);
        if (!payment.isSet("execution_date")) {
            payment.with("execution_date", Times.date(api.now()).plusDays(1).toString());
        }
        List<String> links = Names.of("creditor customer outbound_payment_import recipient_bank_account");
        payment.with("currency", CURRENCY, "links", payment.row("links").pick(links));
        events.raise(NAME, payment, "created");
        return payment;
    }

    private Row stats() {
        Row stats = Row.of();
        for (String status : List.of("pending_approval", "scheduled", "executing")) {
            List<Row> payments = table.where("status", status);
            BigDecimal sum = payments.stream()
                    .map(payment -> payment.decimal("amount"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            stats.with(status + "_amount", sum, status + "_count", payments.size());
        }
        return stats;
    }
}
