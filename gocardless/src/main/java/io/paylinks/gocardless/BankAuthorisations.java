package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.bankauthorisation.BankAuthorisation;
import io.paylinks.gocardless.bankauthorisation.CreateBankAuthorisation;

/**
 * Operations on bank authorisations.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-bank-authorisations">Bank
 *     authorisations</a>
 */
public final class BankAuthorisations {
    private static final String ALL = "/bank_authorisations";
    private static final String ONE = ALL + "/{bank_authorisation_id}";

    private final Resource<BankAuthorisation> authorisations;

    BankAuthorisations(Exchange exchange) {
        this.authorisations =
                exchange.resource("bankAuthorisations", BankAuthorisation.class).envelope("bank_authorisations");
    }

    /**
     * Fetches a bank authorisation.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-bank-authorisations">GET
     *     /bank_authorisations/{bank_authorisation_id}</a>
     */
    public BankAuthorisation get(String bankAuthorisationId) {
        return authorisations.get("get", ONE, bankAuthorisationId).send();
    }

    /**
     * Creates a bank authorisation. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-bank-authorisations">POST
     *     /bank_authorisations</a>
     */
    public BankAuthorisation create(CreateBankAuthorisation request) {
        return authorisations
                .post("create", ALL)
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }
}
