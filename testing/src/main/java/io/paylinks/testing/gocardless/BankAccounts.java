package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.Locale;

/** Bank accounts of customers; only the ending of the number is stored. */
public final class BankAccounts {

    public static final Field ACCOUNT_TYPE =
            Field.oneOf("account_type", "savings", "checking").nullable();

    public static final Schema DETAILS = Schema.texts("account_holder_name account_number bank_code branch_code iban")
            .and(
                    ACCOUNT_TYPE,
                    Field.text("country_code").nullable().size(2, 2),
                    Field.oneOf("currency", Api.CURRENCIES).nullable(),
                    Api.METADATA);

    private static final String NAME = "customer_bank_accounts";

    private static final Schema CREATE = DETAILS.and(
            Field.object("links", Field.text("customer").required(), Field.text("customer_bank_account_token"))
                    .required());

    public final Resource resource;
    private final Api api;
    private final Mandates mandates;

    BankAccounts(Api api, Mandates mandates) {
        this.api = api;
        this.mandates = mandates;
        resource = api.resource(NAME, "BA")
                .create(CREATE, this::complete)
                .get()
                .update(Api.ACTION)
                .action("disable", this::disable)
                .list(f -> f.link("customer").equal(Field.bool("enabled")).range("created_at", Field::datetime));
    }

    /** Adds a British bank account. */
    void seed(String id, String customerId) {
        resource.make(british().with("id", id, "links", Row.of("customer", customerId)));
    }

    static Row british() {
        return Row.of("account_holder_name", "Jo Bloggs", "account_number", "55779911", "branch_code", "200000")
                .with("country_code", "GB");
    }

    /** Returns sample bank details for a currency. */
    public static Row example(String currency) {
        return currency.equals("EUR")
                ? Row.of("account_holder_name", "Jo Bloggs", "iban", "DE89370400440532013000")
                : british().with("country_code", Schemes.country(currency), "currency", currency);
    }

    /** Rejects incomplete bank details. */
    public void check(Row details, String root) {
        String number = details.isSet("iban") ? "iban" : "account_number";
        for (String name : new String[] {"account_holder_name", number}) {
            if (!details.isSet(name)) {
                throw api.errors.invalid(root, name, "can't be blank");
            }
        }
        if (!details.isSet("iban") && !details.isSet("country_code")) {
            throw api.errors.invalid(root, "country_code", "can't be blank");
        }
    }

    private void complete(Row account) {
        Row customer = api.linked(NAME, account, "customer");
        if (account.isSet("links/customer_bank_account_token")) {
            account.merge(british());
        }
        check(account, NAME);
        identify(account).with("bank_account_token", null, "links", Row.of("customer", customer.id()));
    }

    /** Replaces the bank details of a new account by those that responses contain. */
    public Row identify(Row account) {
        String number = account.text(account.isSet("iban") ? "iban" : "account_number");
        String country = account.isSet("iban") ? number.substring(0, Math.min(2, number.length())) : "";
        if (!account.isSet("country_code")) {
            account.with("country_code", country.toUpperCase(Locale.ROOT));
        }
        if (!account.isSet("currency")) {
            account.with("currency", Schemes.currency(account.text("country_code")));
        }
        int digits = account.is("currency", "NZD") ? 4 : 2;
        return account.drop("account_number", "bank_code", "branch_code", "iban")
                .with("account_number_ending", number.substring(Math.max(0, number.length() - digits)))
                .with("bank_name", "BARCLAYS BANK PLC", "enabled", true);
    }

    public void disable(Row account) {
        if (!account.flag("enabled")) {
            throw api.errors.invalidState("disable_failed", "The bank account is disabled already");
        }
        account.with("enabled", false);
        mandates.cancelOf(account);
    }
}
