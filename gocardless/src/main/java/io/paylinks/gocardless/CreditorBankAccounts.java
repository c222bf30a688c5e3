package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.creditorbankaccount.CreateCreditorBankAccount;
import io.paylinks.gocardless.creditorbankaccount.CreditorBankAccount;
import io.paylinks.gocardless.creditorbankaccount.ListCreditorBankAccounts;

/**
 * Operations on creditor bank accounts.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditor-bank-accounts">Creditor bank
 *     accounts</a>
 */
public final class CreditorBankAccounts {
    private static final String ALL = "/creditor_bank_accounts";
    private static final String ONE = ALL + "/{creditor_bank_account_id}";

    private final Resource<CreditorBankAccount> accounts;

    CreditorBankAccounts(Exchange exchange) {
        this.accounts = exchange.resource("creditorBankAccounts", CreditorBankAccount.class)
                .envelope("creditor_bank_accounts");
    }

    /**
     * Fetches a creditor bank account.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditor-bank-accounts">GET
     *     /creditor_bank_accounts/{creditor_bank_account_id}</a>
     */
    public CreditorBankAccount get(String creditorBankAccountId) {
        return accounts.get("get", ONE, creditorBankAccountId).send();
    }

    /**
     * Lists all creditor bank accounts, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditor-bank-accounts">GET
     *     /creditor_bank_accounts</a>
     */
    public Page<CreditorBankAccount> list() {
        return list(ListCreditorBankAccounts.builder().build());
    }

    /**
     * Lists the creditor bank accounts that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditor-bank-accounts">GET
     *     /creditor_bank_accounts</a>
     */
    public Page<CreditorBankAccount> list(ListCreditorBankAccounts request) {
        return accounts.get("list", ALL).query(request).page();
    }

    /**
     * Creates a creditor bank account. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditor-bank-accounts">POST
     *     /creditor_bank_accounts</a>
     */
    public CreditorBankAccount create(CreateCreditorBankAccount request) {
        return accounts.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Disables a creditor bank account permanently: it can no longer receive payouts.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditor-bank-accounts">POST
     *     /creditor_bank_accounts/{creditor_bank_account_id}/actions/disable</a>
     */
    public CreditorBankAccount disable(String creditorBankAccountId) {
        return accounts.post("disable", ONE + "/actions/disable", creditorBankAccountId)
                .send();
    }
}
