package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.creditorbankaccount.CreateCreditorBankAccount;
import io.paylinks.gocardless.creditorbankaccount.CreditorBankAccount;
import io.paylinks.gocardless.creditorbankaccount.ListCreditorBankAccounts;

final class CreditorBankAccountCalls extends CallTable<GoCardlessClient, CreditorBankAccounts> {
    CreditorBankAccountCalls() {
        super("creditorBankAccounts", GoCardlessClient::creditorBankAccounts);
        call("get", c -> c.get(ID)).sends("GET /creditor_bank_accounts/{id}").answers(CreditorBankAccount.class);
        call("list", c -> c.list()).sends("GET /creditor_bank_accounts").answersPageOf(CreditorBankAccount.class);
        call("list", ListCreditorBankAccounts.class, CreditorBankAccounts::list)
                .sends("GET /creditor_bank_accounts")
                .answersPageOf(CreditorBankAccount.class);
        call("create", CreateCreditorBankAccount.class, CreditorBankAccounts::create)
                .sends("POST /creditor_bank_accounts")
                .honoursKey()
                .answers(201, CreditorBankAccount.class);
        call("disable", c -> c.disable(ID))
                .sends("POST /creditor_bank_accounts/{id}/actions/disable")
                .answers(CreditorBankAccount.class);
    }
}
