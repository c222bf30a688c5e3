package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.redirectflow.CreateRedirectFlow;
import io.paylinks.gocardless.redirectflow.RedirectFlow;
import java.util.Map;

/**
 * Operations on redirect flows.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-redirect-flows">Redirect flows</a>
 */
public final class RedirectFlows {
    private static final String ALL = "/redirect_flows";
    private static final String ONE = ALL + "/{redirect_flow_id}";

    private final Resource<RedirectFlow> flows;

    RedirectFlows(Exchange exchange) {
        this.flows = exchange.resource("redirectFlows", RedirectFlow.class).envelope("redirect_flows");
    }

    /**
     * Fetches a redirect flow.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-redirect-flows">GET
     *     /redirect_flows/{redirect_flow_id}</a>
     */
    public RedirectFlow get(String redirectFlowId) {
        return flows.get("get", ONE, redirectFlowId).send();
    }

    /**
     * Creates a redirect flow. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-redirect-flows">POST
     *     /redirect_flows</a>
     */
    public RedirectFlow create(CreateRedirectFlow request) {
        return flows.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Completes a redirect flow after the customer returned: creates the customer, the bank account and the mandate.
     *
     * @param sessionToken the session token that the flow was created with
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-redirect-flows">POST
     *     /redirect_flows/{redirect_flow_id}/actions/complete</a>
     */
    public RedirectFlow complete(String redirectFlowId, String sessionToken) {
        return flows.post("complete", ONE + "/actions/complete", redirectFlowId)
                .body(DATA, Map.of("session_token", flows.requireRequest("complete", sessionToken)))
                .send();
    }
}
