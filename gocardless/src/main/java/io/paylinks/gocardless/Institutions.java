package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.institution.Institution;
import io.paylinks.gocardless.institution.ListInstitutions;
import io.paylinks.gocardless.institution.ListInstitutionsForBillingRequest;

/**
 * Operations on institutions.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-institutions">Institutions</a>
 */
public final class Institutions {
    private static final String ALL = "/institutions";

    private final Resource<Institution> institutions;

    Institutions(Exchange exchange) {
        this.institutions = exchange.resource("institutions", Institution.class).envelope("institutions");
    }

    /**
     * Lists all institutions.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-institutions">GET /institutions</a>
     */
    public Page<Institution> list() {
        return list(ListInstitutions.builder().build());
    }

    /**
     * Lists the institutions that match a filter. The list has a single page.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-institutions">GET /institutions</a>
     */
    public Page<Institution> list(ListInstitutions request) {
        return institutions.get("list", ALL).query(request).singlePage();
    }

    /**
     * Lists the institutions at which a billing request can be authorised. The list has a single page.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-institutions">GET
     *     /billing_requests/{institution_id}/institutions</a>
     */
    public Page<Institution> listForBillingRequest(String institutionId, ListInstitutionsForBillingRequest request) {
        return institutions
                .get("listForBillingRequest", "/billing_requests/{institution_id}/institutions", institutionId)
                .query(request)
                .singlePage();
    }
}
