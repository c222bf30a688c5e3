package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.paymentaccount.ListPaymentAccounts;
import io.paylinks.gocardless.paymentaccount.PaymentAccount;

/**
 * Operations on payment accounts.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payment-accounts">Payment accounts</a>
 */
public final class PaymentAccounts {
    private static final String ALL = "/payment_accounts";
    private static final String ONE = ALL + "/{payment_account_id}";

    private final Resource<PaymentAccount> accounts;

    PaymentAccounts(Exchange exchange) {
        this.accounts =
                exchange.resource("paymentAccounts", PaymentAccount.class).envelope("payment_accounts");
    }

    /**
     * Fetches a payment account.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payment-accounts">GET
     *     /payment_accounts/{payment_account_id}</a>
     */
    public PaymentAccount get(String paymentAccountId) {
        return accounts.get("get", ONE, paymentAccountId).send();
    }

    /**
     * Lists all payment accounts, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payment-accounts">GET
     *     /payment_accounts</a>
     */
    public Page<PaymentAccount> list() {
        return list(ListPaymentAccounts.builder().build());
    }

    /**
     * Lists the payment accounts that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payment-accounts">GET
     *     /payment_accounts</a>
     */
    public Page<PaymentAccount> list(ListPaymentAccounts request) {
        return accounts.get("list", ALL).query(request).page();
    }
}
