package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.payerauthorisation.CreatePayerAuthorisation;
import io.paylinks.gocardless.payerauthorisation.PayerAuthorisation;
import io.paylinks.gocardless.payerauthorisation.UpdatePayerAuthorisation;

/**
 * Operations on payer authorisations.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-authorisations">Payer
 *     authorisations</a>
 */
public final class PayerAuthorisations {
    private static final String ALL = "/payer_authorisations";
    private static final String ONE = ALL + "/{payer_authorisation_id}";

    private final Resource<PayerAuthorisation> authorisations;

    PayerAuthorisations(Exchange exchange) {
        this.authorisations = exchange.resource("payerAuthorisations", PayerAuthorisation.class)
                .envelope("payer_authorisations");
    }

    /**
     * Fetches a payer authorisation.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-authorisations">GET
     *     /payer_authorisations/{payer_authorisation_id}</a>
     */
    public PayerAuthorisation get(String payerAuthorisationId) {
        return authorisations.get("get", ONE, payerAuthorisationId).send();
    }

    /**
     * Creates a payer authorisation. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-authorisations">POST
     *     /payer_authorisations</a>
     */
    public PayerAuthorisation create(CreatePayerAuthorisation request) {
        return authorisations
                .post("create", ALL)
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }

    /**
     * Replaces all three parts; omitted fields are cleared. Only possible while the status is {@code created}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-authorisations">PUT
     *     /payer_authorisations/{payer_authorisation_id}</a>
     */
    public PayerAuthorisation update(String payerAuthorisationId, UpdatePayerAuthorisation request) {
        return authorisations
                .put("update", ONE, payerAuthorisationId)
                .body(request)
                .send();
    }

    /**
     * Submits a payer authorisation that has no {@code incompleteFields}. It can then no longer be changed.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-authorisations">POST
     *     /payer_authorisations/{payer_authorisation_id}/actions/submit</a>
     */
    public PayerAuthorisation submit(String payerAuthorisationId) {
        return authorisations
                .post("submit", ONE + "/actions/submit", payerAuthorisationId)
                .send();
    }

    /**
     * Records that the payer has confirmed a payer authorisation that is {@code submitted}, which creates its customer,
     * bank account and mandate.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-authorisations">POST
     *     /payer_authorisations/{payer_authorisation_id}/actions/confirm</a>
     */
    public PayerAuthorisation confirm(String payerAuthorisationId) {
        return authorisations
                .post("confirm", ONE + "/actions/confirm", payerAuthorisationId)
                .send();
    }
}
