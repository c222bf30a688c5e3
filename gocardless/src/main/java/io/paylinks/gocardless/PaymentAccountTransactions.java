package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.paymentaccount.ListPaymentAccountTransactions;
import io.paylinks.gocardless.paymentaccount.PaymentAccountTransaction;

/**
 * Operations on payment account transactions.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payment-account-transactions">Payment
 *     account transactions</a>
 */
public final class PaymentAccountTransactions {
    private static final String ALL = "/payment_account_transactions";
    private static final String ONE = ALL + "/{payment_account_transaction_id}";

    private final Resource<PaymentAccountTransaction> transactions;

    PaymentAccountTransactions(Exchange exchange) {
        this.transactions = exchange.resource("paymentAccountTransactions", PaymentAccountTransaction.class)
                .envelope("payment_account_transactions");
    }

    /**
     * Fetches a payment account transaction.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payment-account-transactions">GET
     *     /payment_account_transactions/{payment_account_transaction_id}</a>
     */
    public PaymentAccountTransaction get(String paymentAccountTransactionId) {
        return transactions.get("get", ONE, paymentAccountTransactionId).send();
    }

    /**
     * Lists the transactions of a payment account between two dates, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payment-account-transactions">GET
     *     /payment_accounts/{payment_account_transaction_id}/transactions</a>
     */
    public Page<PaymentAccountTransaction> list(
            String paymentAccountTransactionId, ListPaymentAccountTransactions request) {
        return transactions
                .get(
                        "list",
                        "/payment_accounts/{payment_account_transaction_id}/transactions",
                        paymentAccountTransactionId)
                .query(request)
                .page();
    }
}
