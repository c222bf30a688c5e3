package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** Imports of mandates from another provider. Submitted ones wait until a test processes them. */
public final class MandateImports {

    private static final String ENTRIES = "mandate_import_entries";

    private static final List<String> SCHEMES =
            Names.of("ach autogiro bacs becs becs_nz betalingsservice faster_payments pad pay_to sepa_core");

    private static final Schema CREATE = Schema.of(
            Field.object("links", Field.text("creditor"))
                    .or(Row.of("creditor", Api.CREDITOR_ID).json()),
            Field.oneOf("scheme", SCHEMES).required());

    private static final Schema ENTRY = Schema.of(
            Field.object("amendment", Schema.each("""
                    original_creditor_id original_creditor_name original_mandate_reference""", Field::text).fields()),
            Field.object("bank_account", BankAccounts.DETAILS.fields()).required(),
            Field.object("customer", Customers.FIELDS.fields()).required(),
            Field.object("links", Field.text("mandate_import").required()).required(),
            Field.object(
                    "mandate",
                    Field.oneOf("authorisation_source", "web", "telephone", "paper"),
                    Api.METADATA,
                    Field.text("reference").nullable()),
            Field.text("record_identifier").nullable());

    private static final String SHOWN = "created_at links processing_errors record_identifier";

    private final Api api;
    private final Customers customers;
    private final BankAccounts bankAccounts;
    private final Mandates mandates;
    private final Resource imports;
    private final Resource entries;

    MandateImports(Api api, Customers customers, BankAccounts bankAccounts, Mandates mandates) {
        this.api = api;
        this.customers = customers;
        this.bankAccounts = bankAccounts;
        this.mandates = mandates;
        imports = api.resource("mandate_imports", "IM")
                .create(CREATE, row -> row.with("status", "created"))
                .get()
                .action("submit", "created", "submitted", "invalid_state")
                .action("cancel", "created submitted", "cancelled", "cancellation_failed");
        entries = api.resource(ENTRIES, "IME")
                .returning(entry -> entry.pick(Names.of(SHOWN)))
                .create(ENTRY, this::add)
                .list(f -> f.equal(Field.text("mandate_import").required(), "links/mandate_import")
                        .keep(
                                Field.oneOf("status", "successfully_processed", "unsuccessfully_processed"),
                                (row, query) -> row.isSet(
                                        query.is("status", "successfully_processed")
                                                ? "links/mandate"
                                                : "processing_errors")));
    }

    /** Creates customers, bank accounts and active mandates from the entries of a submitted import. */
    public void process(String id) {
        Row found = imports.table.get(id);
        if (!found.is("status", "submitted")) {
            throw new IllegalStateException("the mandate import is " + found.text("status"));
        }
        entries.table.where("links/mandate_import", id).forEach(entry -> process(entry, found));
        found.with("status", "processed");
    }

    private void add(Row entry) {
        Row into = api.linked(ENTRIES, entry, "mandate_import");
        if (!into.is("status", "created")) {
            throw api.errors.invalidState("invalid_state", "The mandate import is " + into.text("status"));
        }
        String currency =
                bankAccounts.identify(entry.row("bank_account").copy()).text("currency");
        if (!Schemes.fit(into.text("scheme"), currency)) {
            String wanted = Schemes.currency(into.text("scheme"));
            throw api.errors.invalid(ENTRIES, "bank_account/currency", "must be " + wanted + ", as the import is");
        }
        entry.with("processing_errors", null);
    }

    private void process(Row entry, Row from) {
        Row customer = customers.resource.make(entry.row("customer"));
        Row links = Row.of("customer", customer.id());
        Row account =
                bankAccounts.resource.make(entry.row("bank_account").copy().with("links", links));
        Row mandate = mandates.resource.make(entry.row("mandate")
                .copy()
                .with("scheme", from.text("scheme"), "links", Row.of("customer_bank_account", account.id())));
        mandates.move(mandate, "active");
        entry.row("links")
                .with("customer", customer.id(), "customer_bank_account", account.id(), "mandate", mandate.id());
    }
}
