package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.payerauthorisation.CreatePayerAuthorisation;
import io.paylinks.gocardless.payerauthorisation.PayerAuthorisation;
import io.paylinks.gocardless.payerauthorisation.UpdatePayerAuthorisation;

final class PayerAuthorisationCalls extends CallTable<GoCardlessClient, PayerAuthorisations> {
    PayerAuthorisationCalls() {
        super("payerAuthorisations", GoCardlessClient::payerAuthorisations);
        call("get", p -> p.get(ID)).sends("GET /payer_authorisations/{id}").returns(PayerAuthorisation.class);
        call("create", CreatePayerAuthorisation.class, PayerAuthorisations::create)
                .sends("POST /payer_authorisations")
                .honoursKey()
                .returns(201, PayerAuthorisation.class);
        call("update", UpdatePayerAuthorisation.class, (p, request) -> p.update(ID, request))
                .sends("PUT /payer_authorisations/{id}")
                .returns(PayerAuthorisation.class);
        call("submit", p -> p.submit(ID))
                .sends("POST /payer_authorisations/{id}/actions/submit")
                .returns(PayerAuthorisation.class);
        call("confirm", p -> p.confirm(ID))
                .sends("POST /payer_authorisations/{id}/actions/confirm")
                .returns(PayerAuthorisation.class);
    }
}
