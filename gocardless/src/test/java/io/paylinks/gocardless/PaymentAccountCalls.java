package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.paymentaccount.ListPaymentAccounts;
import io.paylinks.gocardless.paymentaccount.PaymentAccount;

final class PaymentAccountCalls extends CallTable<GoCardlessClient, PaymentAccounts> {
    PaymentAccountCalls() {
        super("paymentAccounts", GoCardlessClient::paymentAccounts);
        call("get", p -> p.get(ID)).sends("GET /payment_accounts/{id}").returns(PaymentAccount.class);
        call("list", p -> p.list()).sends("GET /payment_accounts").returnsPageOf(PaymentAccount.class);
        call("list", ListPaymentAccounts.class, PaymentAccounts::list)
                .sends("GET /payment_accounts")
                .returnsPageOf(PaymentAccount.class);
    }
}
