package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.verificationdetail.CreateVerificationDetail;
import io.paylinks.gocardless.verificationdetail.ListVerificationDetails;
import io.paylinks.gocardless.verificationdetail.VerificationDetail;

/**
 * Operations on verification details.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-verification-details">Verification
 *     details</a>
 */
public final class VerificationDetails {
    private static final String ALL = "/verification_details";

    private final Resource<VerificationDetail> details;

    VerificationDetails(Exchange exchange) {
        this.details = exchange.resource("verificationDetails", VerificationDetail.class)
                .envelope("verification_details");
    }

    /**
     * Lists the verification details of a creditor.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-verification-details">GET
     *     /verification_details</a>
     */
    public Page<VerificationDetail> list(ListVerificationDetails request) {
        return details.get("list", ALL).query(request).page();
    }

    /**
     * Submits the details of a company for verification.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-verification-details">POST
     *     /verification_details</a>
     */
    public VerificationDetail create(CreateVerificationDetail request) {
        return details.post("create", ALL).body(request).send();
    }
}
