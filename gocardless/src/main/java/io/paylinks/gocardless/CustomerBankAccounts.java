package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.customerbankaccount.CreateCustomerBankAccount;
import io.paylinks.gocardless.customerbankaccount.CustomerBankAccount;
import io.paylinks.gocardless.customerbankaccount.ListCustomerBankAccounts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on customer bank accounts.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customer-bank-accounts">Customer bank
 *     accounts</a>
 */
public final class CustomerBankAccounts {
    private static final String ALL = "/customer_bank_accounts";
    private static final String ONE = ALL + "/{customer_bank_account_id}";

    private final Resource<CustomerBankAccount> accounts;

    CustomerBankAccounts(Exchange exchange) {
        this.accounts = exchange.resource("customerBankAccounts", CustomerBankAccount.class)
                .envelope("customer_bank_accounts");
    }

    /**
     * Fetches a customer bank account.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customer-bank-accounts">GET
     *     /customer_bank_accounts/{customer_bank_account_id}</a>
     */
    public CustomerBankAccount get(String customerBankAccountId) {
        return accounts.get("get", ONE, customerBankAccountId).send();
    }

    /**
     * Lists all customer bank accounts, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customer-bank-accounts">GET
     *     /customer_bank_accounts</a>
     */
    public Page<CustomerBankAccount> list() {
        return list(ListCustomerBankAccounts.builder().build());
    }

    /**
     * Lists the customer bank accounts that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customer-bank-accounts">GET
     *     /customer_bank_accounts</a>
     */
    public Page<CustomerBankAccount> list(ListCustomerBankAccounts request) {
        return accounts.get("list", ALL).query(request).page();
    }

    /**
     * Creates a customer bank account. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * <p>If the customer already has the account, it is rejected with {@code bank_account_exists}; the {@code links} of
     * the field error contain its id.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customer-bank-accounts">POST
     *     /customer_bank_accounts</a>
     */
    public CustomerBankAccount create(CreateCustomerBankAccount request) {
        return accounts.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Sets the metadata of a customer bank account: at most 3 keys of at most 50 characters, with values of at most
     * 500.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customer-bank-accounts">PUT
     *     /customer_bank_accounts/{customer_bank_account_id}</a>
     */
    public CustomerBankAccount update(String customerBankAccountId, Map<String, @Nullable String> metadata) {
        return accounts.put("update", ONE, customerBankAccountId)
                .body(Actions.metadata(metadata))
                .send();
    }

    /**
     * Disables a customer bank account permanently, and cancels its mandates with their payments.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customer-bank-accounts">POST
     *     /customer_bank_accounts/{customer_bank_account_id}/actions/disable</a>
     */
    public CustomerBankAccount disable(String customerBankAccountId) {
        return accounts.post("disable", ONE + "/actions/disable", customerBankAccountId)
                .send();
    }
}
