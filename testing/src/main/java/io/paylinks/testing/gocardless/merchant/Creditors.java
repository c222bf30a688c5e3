package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Schemes;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Creditors, their scheme identifiers and their verification details. */
final class Creditors {

    /** The link to a creditor; {@link #owner} sets the preloaded one by default. */
    static final Field LINKS = Field.object("links", Field.text("creditor")).or(Map.of());

    private static final List<String> ADDRESS =
            Names.of("address_line1 address_line2 address_line3 city country_code postal_code region");

    private static final List<String> PAYOUT_ACCOUNTS = Api.CURRENCIES.stream()
            .map(currency -> "default_" + currency.toLowerCase(Locale.ROOT) + "_payout_account")
            .toList();

    private static final Schema CREATE = Schema.of(
            Field.text("bank_reference_prefix").nullable(),
            Field.text("country_code").required().size(2, 2),
            Field.oneOf("creditor_type", "company", "individual", "charity", "partnership", "trust")
                    .required(),
            Field.text("name").required());

    private static final Schema UPDATE = Schema.texts(String.join(" ", ADDRESS) + " bank_reference_prefix")
            .and(
                    Field.object(
                            "links",
                            Schema.each(String.join(" ", PAYOUT_ACCOUNTS), Field::text)
                                    .fields()),
                    Field.text("name"));

    private static final Schema IDENTIFIER = Schema.of(
            LINKS,
            Field.text("name").required(),
            Field.oneOf("scheme", Names.of("""
                    ach autogiro bacs becs becs_nz betalingsservice faster_payments pad pay_to sepa sepa_credit_transfer
                    sepa_instant_credit_transfer""")).required());

    private static final Field DIRECTOR = Field.object(
            "directors",
            Schema.texts("city country_code family_name given_name postal_code street")
                    .and(Field.date("date_of_birth").nullable())
                    .fields());

    private static final Schema DETAILS = Schema.each(
                    "address_line1 city company_number description name postal_code",
                    name -> Field.text(name).required())
            .and(Schema.texts("address_line2 address_line3"))
            .and(Field.list(DIRECTOR).required(), LINKS);

    private final Api api;
    private final Events events;
    private final Resource resource;
    private final Resource identifiers;

    Creditors(Api api, Events events) {
        this.api = api;
        this.events = events;
        resource = api.resource("creditors", "CR").returning(this::shown);
        identifiers = api.resource("scheme_identifiers", "SU")
                .returning(Creditors::withoutLinks)
                .create(IDENTIFIER, this::identify)
                .get()
                .list(f -> f.link("creditor"));
        resource.create(CREATE, this::complete)
                .get()
                .update(UPDATE, this::change)
                .list(f -> f.range("created_at", Field::datetime));
        api.resource("verification_details", "VD")
                .returning(details -> details.copy().drop("id", "created_at"))
                .create(DETAILS, this::verify)
                .list(f -> f.equal(Field.text("creditor").required(), "links/creditor"));
        seed();
    }

    /** Finds the creditor of a body and sets its id in the links. Default: the first creditor. */
    Row owner(Row sent, String envelope) {
        String id = sent.isSet("links/creditor") ? sent.text("links/creditor") : Api.CREDITOR_ID;
        sent.with("links", sent.row("links").with("creditor", id));
        return api.linked(envelope, sent, "creditor");
    }

    /** Sets the bank account for payouts in its currency. */
    static void payOutTo(Row creditor, Row account) {
        String name = "default_" + account.text("currency").toLowerCase(Locale.ROOT) + "_payout_account";
        creditor.row("links").with(name, account.id());
    }

    private void complete(Row creditor) {
        Row blank = Row.of(
                "fx_payout_currency", null, "logo_url", null, "links", Row.of().pick(PAYOUT_ACCOUNTS));
        creditor.merge(creditor.pick(ADDRESS))
                .merge(blank)
                .with("can_create_refunds", true, "custom_payment_pages_enabled", false)
                .with("mandate_imports_enabled", true, "merchant_responsible_for_notifications", false)
                .with("verification_status", "action_required");
    }

    private Row shown(Row creditor) {
        List<Row> own = identifiers.table.where("links/creditor", creditor.id()).stream()
                .map(Creditors::withoutLinks)
                .toList();
        return creditor.copy().with("scheme_identifiers", own);
    }

    private void change(Row creditor, Row changes) {
        if (changes.has("links")) {
            changes.row("links").names().forEach(link -> checkAccount(changes.row("links"), link));
            changes.with("links", creditor.row("links").copy().merge(changes.row("links")));
        }
        events.raise("creditors", creditor, "updated");
    }

    /** Rejects a default account that does not exist or has the wrong currency. */
    private void checkAccount(Row links, String link) {
        String currency =
                link.substring("default_".length(), "default_".length() + 3).toUpperCase(Locale.ROOT);
        Row account = api.find("creditor_bank_accounts", links.text(link))
                .orElseThrow(() -> api.errors.linkNotFound("creditors", link));
        if (!account.is("currency", currency)) {
            throw api.errors.invalid("creditors", "links/" + link, "must be a bank account in " + currency);
        }
    }

    private void identify(Row identifier) {
        identifier
                .merge(owner(identifier, "scheme_identifiers").pick(ADDRESS))
                .with("can_specify_mandate_reference", false, "currency", Schemes.currency(identifier.text("scheme")))
                .with("email", null, "phone_number", null, "minimum_advance_notice", 3)
                .with("reference", "420042", "status", "pending");
    }

    private void verify(Row details) {
        Row creditor = owner(details, "verification_details");
        details.with("country_code", creditor.value("country_code"), "region", null);
        creditor.with("verification_status", "in_review");
    }

    private void seed() {
        resource.make(Row.of("id", Api.CREDITOR_ID, "name", "Acme Ltd", "country_code", "GB")
                        .with("creditor_type", "company", "bank_reference_prefix", "ACME", "city", "London")
                        .with("address_line1", "338 Goswell Road", "postal_code", "EC1V 7LQ"))
                .with("verification_status", "successful");
        identifiers.make(Row.of("name", "Acme Ltd", "scheme", "bacs")).with("status", "active");
    }

    private static Row withoutLinks(Row identifier) {
        return identifier.copy().drop("links");
    }
}
