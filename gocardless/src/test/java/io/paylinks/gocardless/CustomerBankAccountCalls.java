package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.customerbankaccount.CreateCustomerBankAccount;
import io.paylinks.gocardless.customerbankaccount.CustomerBankAccount;
import io.paylinks.gocardless.customerbankaccount.ListCustomerBankAccounts;
import java.util.Map;

final class CustomerBankAccountCalls extends CallTable<GoCardlessClient, CustomerBankAccounts> {
    CustomerBankAccountCalls() {
        super("customerBankAccounts", GoCardlessClient::customerBankAccounts);
        call("get", c -> c.get(ID)).sends("GET /customer_bank_accounts/{id}").returns(CustomerBankAccount.class);
        call("list", c -> c.list()).sends("GET /customer_bank_accounts").returnsPageOf(CustomerBankAccount.class);
        call("list", ListCustomerBankAccounts.class, CustomerBankAccounts::list)
                .sends("GET /customer_bank_accounts")
                .returnsPageOf(CustomerBankAccount.class);
        call("create", CreateCustomerBankAccount.class, CustomerBankAccounts::create)
                .sends("POST /customer_bank_accounts")
                .honoursKey()
                .returns(201, CustomerBankAccount.class);
        call("update", c -> c.update(ID, Map.of("ticket", "7")))
                .sends("PUT /customer_bank_accounts/{id}")
                .body("{\"customer_bank_accounts\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(CustomerBankAccount.class);
        call("disable", c -> c.disable(ID))
                .sends("POST /customer_bank_accounts/{id}/actions/disable")
                .returns(CustomerBankAccount.class);
    }
}
