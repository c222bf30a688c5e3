package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;

/** The bank accounts of creditors. */
final class CreditorAccounts {

    private static final String NAME = "creditor_bank_accounts";

    private static final Schema CREATE = BankAccounts.DETAILS.and(
            Creditors.LINKS, Field.bool("set_as_default_payout_account").or(false));

    private final BankAccounts bankAccounts;
    private final Creditors creditors;

    CreditorAccounts(Api api, BankAccounts bankAccounts, Creditors creditors) {
        this.bankAccounts = bankAccounts;
        this.creditors = creditors;
        Resource resource = api.resource(NAME, "BA")
                .create(CREATE, this::complete)
                .get()
                .action("disable", bankAccounts::disable)
                .list(f -> f.link("creditor").equal(Field.bool("enabled")).range("created_at", Field::datetime));
        resource.make(BankAccounts.example("GBP")
                        .with("id", api.creditorBankAccountId, "account_holder_name", "Acme Ltd")
                        .with("set_as_default_payout_account", true))
                .with("verification_status", "successful");
    }

    private void complete(Row account) {
        Row creditor = creditors.owner(account, NAME);
        bankAccounts.check(account, NAME);
        bankAccounts.identify(account).with("verification_status", "pending");
        if (account.flag("set_as_default_payout_account")) {
            Creditors.payOutTo(creditor, account);
        }
        account.drop("set_as_default_payout_account");
    }
}
