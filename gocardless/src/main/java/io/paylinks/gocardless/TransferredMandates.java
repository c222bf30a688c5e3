package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.transferredmandate.TransferredMandate;

/**
 * Operations on transferred mandates.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-transferred-mandates">Transferred
 *     mandates</a>
 */
public final class TransferredMandates {
    private static final String ALL = "/transferred_mandates";
    private static final String ONE = ALL + "/{transferred_mandate_id}";

    private final Resource<TransferredMandate> mandates;

    TransferredMandates(Exchange exchange) {
        this.mandates = exchange.resource("transferredMandates", TransferredMandate.class)
                .envelope("transferred_mandates");
    }

    /**
     * Fetches the new bank details of a mandate that was transferred, by the id of the mandate.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-transferred-mandates">GET
     *     /transferred_mandates/{transferred_mandate_id}</a>
     */
    public TransferredMandate get(String transferredMandateId) {
        return mandates.get("get", ONE, transferredMandateId).send();
    }
}
