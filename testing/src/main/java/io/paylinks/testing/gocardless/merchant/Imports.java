package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.gocardless.Api;
import java.math.BigDecimal;
import java.util.List;

/** Imports of outbound payments and their entries. They are never processed. */
final class Imports {

    private static final String LINK = "outbound_payment_import";

    private static final Schema CREATE = Schema.of(
            Field.list(Field.object(
                            "entry_items",
                            Field.integer("amount").required().min("1"),
                            Api.METADATA,
                            Field.text("recipient_bank_account_id").required(),
                            Field.text("reference").nullable(),
                            Field.oneOf("scheme", "faster_payments").required()))
                    .required()
                    .notEmpty(),
            Creditors.LINKS);

    private static final List<String> STATUSES =
            Names.of("created validating valid invalid processing processed cancelled");

    private static final List<String> COUNTS = Names.of("""
            failed_to_process invalid processed total valid verified verified_with_full_match verified_with_no_match
            verified_with_partial_match verified_with_unable_to_match""");

    private final Api api;
    private final Creditors creditors;
    private final Table entries;

    Imports(Api api, Creditors creditors) {
        this.api = api;
        this.creditors = creditors;
        entries = api.resource("outbound_payment_import_entries", "OPE")
                .list(f -> f.equal(Field.text(LINK).required(), "links/" + LINK))
                .table;
        api.resource("outbound_payment_imports", "OPI")
                .create(CREATE, this::complete)
                .finding(this::validate)
                .get()
                .list(f -> f.each(this::validate)
                        .equal(Field.oneOf("status", STATUSES))
                        .range("created_at", Field::datetime));
    }

    private void complete(Row created) {
        creditors.owner(created, "outbound_payment_imports");
        List<Row> items = created.rows("entry_items");
        BigDecimal sum = items.stream().map(item -> item.decimal("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
        Row counts = Row.of();
        COUNTS.forEach(name -> counts.with(name, 0));
        items.forEach(item -> entries.add(entry(created, item)));
        created.drop("entry_items")
                .with("amount_sum", sum, "currency", "GBP", "status", "created")
                .with("authorisation_url", "https://verify.example.com/imports/" + created.id())
                .with("entry_counts", counts.with("total", items.size()));
    }

    private Row entry(Row created, Row item) {
        String account = item.text("recipient_bank_account_id");
        boolean isKnown = api.find("customer_bank_accounts", account).isPresent();
        Row errors = Row.of("outbound_payment", Row.of("recipient_bank_account", List.of("is not known")));
        return api.created(api.ids.prefixed("OPE"))
                .merge(item.drop("recipient_bank_account_id"))
                .with("links", Row.of("outbound_payment", null, LINK, created.id(), "recipient_bank_account", account))
                .with("processed_at", null, "validation_errors", isKnown ? null : errors)
                .with("verification_result", isKnown ? "full_match" : null);
    }

    /** Validates an import when it is fetched, as if GoCardless had done so in the meantime. */
    private Row validate(Row created) {
        List<Row> all = entries.where("links/" + LINK, created.id());
        long invalid =
                all.stream().filter(entry -> entry.isSet("validation_errors")).count();
        Row counts = created.row("entry_counts").with("invalid", invalid);
        for (String name : List.of("valid", "verified", "verified_with_full_match")) {
            counts.with(name, all.size() - invalid);
        }
        return created.with("status", invalid == 0 ? "valid" : "invalid");
    }
}
