package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.creditorbankaccount.CreateCreditorBankAccount;
import io.paylinks.gocardless.creditorbankaccount.CreditorBankAccount;
import io.paylinks.gocardless.creditorbankaccount.ListCreditorBankAccounts;

final class CreditorBankAccountCalls extends CallTable<GoCardlessClient, CreditorBankAccounts> {
    CreditorBankAccountCalls() {
        super("creditorBankAccounts", GoCardlessClient::creditorBankAccounts);
        call("get", c -> c.get(ID)).sends("GET /creditor_bank_accounts/{id}").returns(CreditorBankAccount.class);
        call("list", c -> c.list()).sends("GET /creditor_bank_accounts").returnsPageOf(CreditorBankAccount.class);
        call("list", ListCreditorBankAccounts.class, CreditorBankAccounts::list)
                .sends("GET /creditor_bank_accounts")
                .returnsPageOf(CreditorBankAccount.class);
        call("create", CreateCreditorBankAccount.class, CreditorBankAccounts::create)
                .sends("POST /creditor_bank_accounts")
                .honoursKey()
                .returns(201, CreditorBankAccount.class);
        call("disable", c -> c.disable(ID))
                .sends("POST /creditor_bank_accounts/{id}/actions/disable")
                .returns(CreditorBankAccount.class);
    }
}
