package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.bankdetailslookup.BankDetailsLookup;
import io.paylinks.gocardless.bankdetailslookup.CreateBankDetailsLookup;

/**
 * Operations on bank details lookups.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-bank-details-lookups">Bank details
 *     lookups</a>
 */
public final class BankDetailsLookups {
    private static final String ALL = "/bank_details_lookups";

    private final Resource<BankDetailsLookup> lookups;

    BankDetailsLookups(Exchange exchange) {
        this.lookups =
                exchange.resource("bankDetailsLookups", BankDetailsLookup.class).envelope("bank_details_lookups");
    }

    /**
     * Looks up a bank account: its bank, and the schemes that can debit it.
     *
     * <p>It creates nothing, so it can be called again after a lost response.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-bank-details-lookups">POST
     *     /bank_details_lookups</a>
     */
    public BankDetailsLookup create(CreateBankDetailsLookup request) {
        return lookups.post("create", ALL).body(request).send();
    }
}
