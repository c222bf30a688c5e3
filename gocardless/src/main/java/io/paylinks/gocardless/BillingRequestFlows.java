package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.billingrequestflow.BillingRequestFlow;
import io.paylinks.gocardless.billingrequestflow.CreateBillingRequestFlow;
import java.util.Map;

/**
 * Operations on billing request flows.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-flows">Billing request
 *     flows</a>
 */
public final class BillingRequestFlows {
    private static final String ALL = "/billing_request_flows";
    private static final String ONE = ALL + "/{billing_request_flow_id}";

    private final Resource<BillingRequestFlow> flows;

    BillingRequestFlows(Exchange exchange) {
        this.flows = exchange.resource("billingRequestFlows", BillingRequestFlow.class)
                .envelope("billing_request_flows");
    }

    /**
     * Creates a billing request flow. GoCardless is not known to honour its idempotency key, so the outcome of a lost
     * response is {@code UNKNOWN}; creating another flow does no harm, because a billing request is fulfilled once.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-flows">POST
     *     /billing_request_flows</a>
     */
    public BillingRequestFlow create(CreateBillingRequestFlow request) {
        return flows.post("create", ALL).body(request).send();
    }

    /**
     * Returns the flow with a fresh {@code sessionToken}, for the JavaScript drop-in.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-flows">POST
     *     /billing_request_flows/{billing_request_flow_id}/actions/initialise</a>
     */
    public BillingRequestFlow initialise(String billingRequestFlowId) {
        return flows.post("initialise", ONE + "/actions/initialise", billingRequestFlowId)
                .body(DATA, Map.of())
                .send();
    }
}
