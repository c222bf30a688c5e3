package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.bankaccountdetail.BankAccountDetail;

/**
 * Operations on bank account details.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-bank-account-details">Bank account
 *     details</a>
 */
public final class BankAccountDetails {
    private static final String ALL = "/bank_account_details";
    private static final String ONE = ALL + "/{bank_account_detail_id}";

    private final Resource<BankAccountDetail> bankAccountDetails;

    BankAccountDetails(Exchange exchange) {
        this.bankAccountDetails =
                exchange.resource("bankAccountDetails", BankAccountDetail.class).envelope("bank_account_details");
    }

    /**
     * Fetches the encrypted details of a bank account, by its id. Your account needs GoCardless's permission for it.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-bank-account-details">GET
     *     /bank_account_details/{bank_account_detail_id}</a>
     */
    public BankAccountDetail get(String bankAccountDetailId) {
        return bankAccountDetails.get("get", ONE, bankAccountDetailId).send();
    }
}
