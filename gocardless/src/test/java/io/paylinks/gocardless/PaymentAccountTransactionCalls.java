package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.paymentaccount.ListPaymentAccountTransactions;
import io.paylinks.gocardless.paymentaccount.PaymentAccountTransaction;

final class PaymentAccountTransactionCalls extends CallTable<GoCardlessClient, PaymentAccountTransactions> {
    PaymentAccountTransactionCalls() {
        super("paymentAccountTransactions", GoCardlessClient::paymentAccountTransactions);
        call("get", p -> p.get(ID))
                .sends("GET /payment_account_transactions/{id}")
                .returns(PaymentAccountTransaction.class);
        call("list", ListPaymentAccountTransactions.class, (p, request) -> p.list(ID, request))
                .sends("GET /payment_accounts/{id}/transactions")
                .returnsPageOf(PaymentAccountTransaction.class);
    }
}
