package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.bankaccountholderverification.BankAccountHolderVerification;
import io.paylinks.gocardless.bankaccountholderverification.CreateBankAccountHolderVerification;

/**
 * Operations on bank account holder verifications.
 *
 * @see <a
 *     href="https://developer.gocardless.com/api-reference#outbound-payments-bank-account-holder-verifications">Bank
 *     account holder verifications</a>
 */
public final class BankAccountHolderVerifications {
    private static final String ALL = "/bank_account_holder_verifications";
    private static final String ONE = ALL + "/{bank_account_holder_verification_id}";

    private final Resource<BankAccountHolderVerification> verifications;

    BankAccountHolderVerifications(Exchange exchange) {
        this.verifications = exchange.resource("bankAccountHolderVerifications", BankAccountHolderVerification.class)
                .envelope("bank_account_holder_verifications");
    }

    /**
     * Fetches a bank account holder verification.
     *
     * @see <a
     *     href="https://developer.gocardless.com/api-reference#outbound-payments-bank-account-holder-verifications">GET
     *     /bank_account_holder_verifications/{bank_account_holder_verification_id}</a>
     */
    public BankAccountHolderVerification get(String bankAccountHolderVerificationId) {
        return verifications.get("get", ONE, bankAccountHolderVerificationId).send();
    }

    /**
     * Creates a bank account holder verification. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a
     *     href="https://developer.gocardless.com/api-reference#outbound-payments-bank-account-holder-verifications">
     *     POST /bank_account_holder_verifications</a>
     */
    public BankAccountHolderVerification create(CreateBankAccountHolderVerification request) {
        return verifications
                .post("create", ALL)
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }
}
