package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Customers;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Mandates;
import io.paylinks.testing.gocardless.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two older ways to create a mandate: payer authorisations, and redirect flows, which count as completed by the payer.
 */
final class Authorisations {

    private static final String AUTHORISATIONS = "payer_authorisations";
    private static final String FLOWS = "redirect_flows";

    private static final Field SCHEME = Field.oneOf("scheme", Schemes.ALL).nullable();

    private static final Schema PERSON =
            Schema.texts("""
            address_line1 address_line2 address_line3 city company_name country_code danish_identity_number family_name
            given_name postal_code region swedish_identity_number""").and(Field.email("email").nullable());

    private static final Schema ACCOUNT = Schema.texts("""
            account_holder_name account_number account_number_ending account_number_suffix bank_code bank_name
            branch_code country_code iban""")
            .and(
                    BankAccounts.ACCOUNT_TYPE,
                    Field.oneOf("currency", Api.CURRENCIES).nullable());

    private static final Schema CREATE = Schema.of(
            part("bank_account", ACCOUNT),
            part("customer", PERSON.and(Schema.texts("locale"))),
            part("mandate", Schema.texts("payer_ip_address reference").and(SCHEME)));

    /** The required fields of a mandate. */
    private static final Map<String, List<String>> NEEDED = new TreeMap<>(Map.of(
            "bank_account", Names.of("account_holder_name country_code"),
            "customer", Names.of("address_line1 city country_code email family_name given_name postal_code"),
            "mandate", List.of("scheme")));

    private static final Schema FLOW = Schema.texts("description")
            .and(
                    SCHEME,
                    Creditors.LINKS,
                    Api.METADATA,
                    Field.object("prefilled_bank_account", BankAccounts.ACCOUNT_TYPE)
                            .or(Map.of()),
                    Field.object(
                                    "prefilled_customer",
                                    PERSON.and(Schema.texts("language phone_number"))
                                            .fields())
                            .or(Map.of()),
                    Field.text("session_token").required(),
                    Field.text("success_redirect_url").required());

    private static final Schema COMPLETE = Schema.of(Field.text("session_token").required());

    private final Api api;
    private final Events events;
    private final Customers customers;
    private final BankAccounts bankAccounts;
    private final Mandates mandates;
    private final Creditors creditors;

    Authorisations(
            Api api,
            Events events,
            Customers customers,
            BankAccounts bankAccounts,
            Mandates mandates,
            Creditors creditors) {
        this.api = api;
        this.events = events;
        this.customers = customers;
        this.bankAccounts = bankAccounts;
        this.mandates = mandates;
        this.creditors = creditors;
        api.resource(AUTHORISATIONS, "PA")
                .returning(this::shown)
                .create(CREATE, this::start)
                .update(CREATE, api.from("created", "update_failed", (authorisation, changes) -> {}))
                .action("submit", Schema.of(), api.from("created", "submission_failed", this::submit))
                .action("confirm", Schema.of(), "submitted", "confirmed", "confirmation_failed")
                .finding(authorisation -> events.from("gocardless", () -> finish(authorisation)))
                .get();
        api.resource(FLOWS, "RE")
                .returning(flow -> flow.copy().drop("prefilled_customer", "prefilled_bank_account"))
                .create(FLOW, this::begin)
                .get()
                .action("complete", COMPLETE, this::complete);
    }

    private static Field part(String name, Schema schema) {
        return Field.object(name, schema.and(Api.METADATA).fields()).required();
    }

    private void start(Row authorisation) {
        Row links = Row.of("bank_account", null, "customer", null, "mandate", null);
        authorisation.with("links", links, "status", "created");
    }

    private Row shown(Row authorisation) {
        Row shown = authorisation.copy().with("incomplete_fields", incomplete(authorisation));
        Row account = shown.row("bank_account");
        String number = account.text(account.isSet("iban") ? "iban" : "account_number");
        account.with("account_number", null, "iban", null)
                .with("account_number_ending", number.substring(Math.max(0, number.length() - 2)));
        return shown;
    }

    private List<Row> incomplete(Row authorisation) {
        List<Row> fields = new ArrayList<>();
        NEEDED.forEach((part, names) -> names.stream()
                .filter(name -> !authorisation.isSet(part + "/" + name))
                .forEach(name -> fields.add(incomplete(part, name, "can't be blank"))));
        if (!authorisation.isSet("bank_account/account_number") && !authorisation.isSet("bank_account/iban")) {
            fields.add(incomplete("bank_account", "account_number", "can't be blank"));
        }
        if (fields.isEmpty()) {
            String currency = bankAccounts
                    .identify(authorisation.row("bank_account").copy())
                    .text("currency");
            if (!Schemes.fit(authorisation.text("mandate/scheme"), currency)) {
                fields.add(incomplete("mandate", "scheme", Schemes.misfit(currency)));
            }
        }
        return fields;
    }

    private static Row incomplete(String part, String name, String message) {
        String pointer = "/" + AUTHORISATIONS + "/" + part + "/" + name;
        return Row.of("field", name, "message", message, "request_pointer", pointer);
    }

    private void submit(Row authorisation, Row sent) {
        if (!incomplete(authorisation).isEmpty()) {
            throw api.errors.invalidState("submission_failed", "There are incomplete fields");
        }
        authorisation.with("status", "submitted");
    }

    /**
     * Creates the mandate of a confirmed authorisation when it is fetched, as if it had been processed in the meantime.
     */
    private Row finish(Row authorisation) {
        if (!authorisation.is("status", "confirmed")) {
            return authorisation;
        }
        Row mandate = mandate(
                authorisation.row("customer").copy().drop("locale"),
                authorisation.row("bank_account").copy().drop("account_number_ending", "account_number_suffix"),
                authorisation.row("mandate").copy());
        Row links = Row.of("mandate", mandate.id(), "customer", mandate.value("links/customer"))
                .with("bank_account", mandate.value("links/customer_bank_account"));
        authorisation.with("status", "completed", "links", links);
        events.raise(AUTHORISATIONS, authorisation, "completed");
        return authorisation;
    }

    private void begin(Row flow) {
        creditors.owner(flow, FLOWS);
        Row links = Row.of().pick(Names.of("billing_request creditor customer customer_bank_account mandate"));
        flow.with("redirect_url", "https://pay-sandbox.example.com/flow/" + flow.id(), "confirmation_url", null)
                .with("mandate_reference", null, "links", links.merge(flow.row("links")));
    }

    private void complete(Row flow, Row sent) {
        if (flow.isSet("links/mandate")) {
            throw api.errors.invalidState("redirect_flow_already_completed", "The redirect flow is completed already");
        }
        if (!flow.shares("session_token", sent)) {
            throw api.errors.invalid("data", "session_token", "does not match");
        }
        Row prefilled = flow.row("prefilled_customer").copy();
        Row payer = Row.of("given_name", "Jo", "family_name", "Bloggs", "email", "jo@example.com")
                .merge(prefilled.dropNulls(prefilled.names().toArray(String[]::new)));
        String currency = flow.isSet("scheme") ? Schemes.currency(flow.text("scheme")) : "GBP";
        Row mandate = mandate(payer, BankAccounts.example(currency), flow.only("scheme", "links"));
        flow.with("mandate_reference", mandate.value("reference"))
                .with("confirmation_url", "https://pay-sandbox.example.com/flow/" + flow.id() + "/success")
                .row("links")
                .merge(mandate.row("links").only("customer", "customer_bank_account"))
                .with("mandate", mandate.id());
    }

    /** Creates a customer, their bank account and a mandate, which may link to a creditor. */
    private Row mandate(Row customer, Row account, Row mandate) {
        Row links = Row.of("customer", customers.resource.make(customer).id());
        Row made = bankAccounts.resource.make(account.with("links", links));
        Row own = mandate.row("links").only("creditor").with("customer_bank_account", made.id());
        return mandates.resource.make(mandate.with("links", own));
    }
}
