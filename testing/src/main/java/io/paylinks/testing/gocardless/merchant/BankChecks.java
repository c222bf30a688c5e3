package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Schemes;
import java.util.List;
import java.util.Optional;

/** Bank account checks: every number exists, and every holder's name matches. */
final class BankChecks {

    private static final String LOOKUPS = "bank_details_lookups";

    private static final Schema VERIFY = Schema.of(
            Field.object("links", Field.text("bank_account").required()).required(),
            Field.text("reference"),
            Field.oneOf("type", "confirmation_of_payee").required());

    private final Api api;
    private final BankAccounts bankAccounts;

    BankChecks(Api api, BankAccounts bankAccounts) {
        this.api = api;
        this.bankAccounts = bankAccounts;
        api.resource(LOOKUPS, "")
                .returning(lookup ->
                        lookup.only("available_debit_schemes", "bank_name", "bic", "payer_name_verification_result"))
                .create(BankAccounts.DETAILS, this::lookUp);
        api.resource("bank_account_holder_verifications", "BAHV")
                .returning(verification -> verification.copy().drop("created_at", "links", "reference"))
                .create(VERIFY, this::start)
                .finding(BankChecks::complete)
                .get();
        api.on("GET", "/bank_account_details/{id}", this::encrypted);
    }

    private void lookUp(Row lookup) {
        boolean isNamed = lookup.isSet("account_holder_name");
        bankAccounts.check(isNamed ? lookup : lookup.copy().with("account_holder_name", "Anyone"), LOOKUPS);
        String currency = bankAccounts.identify(lookup).text("currency");
        lookup.with("available_debit_schemes", List.of(Schemes.debit(currency)), "bic", "BARCGB22XXX")
                .with("payer_name_verification_result", isNamed ? "full" : null);
    }

    private void start(Row verification) {
        if (account(verification.text("links/bank_account")).isEmpty()) {
            throw api.errors.linkNotFound("bank_account_holder_verifications", "bank_account");
        }
        verification.with("status", "pending", "result", null, "actual_account_name", null);
    }

    /** Completes a verification when it is fetched, as if the bank had responded in the meantime. */
    private static Row complete(Row verification) {
        return verification.with("status", "completed", "result", "full_match");
    }

    /** Responds with the parts of a JWE, which cannot be decrypted. */
    private Response encrypted(Call call) {
        if (account(call.id()).isEmpty()) {
            throw api.errors.notFound();
        }
        Row jwe = Row.of("protected", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ", "encrypted_key", "a2V5")
                .with("iv", "aXYtZm9yLWZha2Vz", "ciphertext", "Y2lwaGVydGV4dA", "tag", "dGFn");
        return Response.json(200, Row.of("bank_account_details", jwe));
    }

    private Optional<Row> account(String id) {
        return api.find("customer_bank_accounts", id).or(() -> api.find("creditor_bank_accounts", id));
    }
}
