package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.institution.Institution;
import io.paylinks.gocardless.institution.ListInstitutions;
import io.paylinks.gocardless.institution.ListInstitutionsForBillingRequest;

final class InstitutionCalls extends CallTable<GoCardlessClient, Institutions> {
    InstitutionCalls() {
        super("institutions", GoCardlessClient::institutions);
        call("list", i -> i.list()).sends("GET /institutions").returnsPageOf(Institution.class);
        call("list", ListInstitutions.class, Institutions::list)
                .sends("GET /institutions")
                .returnsPageOf(Institution.class);
        call(
                        "listForBillingRequest",
                        ListInstitutionsForBillingRequest.class,
                        (i, request) -> i.listForBillingRequest(ID, request))
                .sends("GET /billing_requests/{id}/institutions")
                .returnsPageOf(Institution.class);
    }
}
