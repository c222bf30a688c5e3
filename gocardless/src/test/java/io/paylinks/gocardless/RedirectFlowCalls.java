package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.redirectflow.CreateRedirectFlow;
import io.paylinks.gocardless.redirectflow.RedirectFlow;

final class RedirectFlowCalls extends CallTable<GoCardlessClient, RedirectFlows> {
    RedirectFlowCalls() {
        super("redirectFlows", GoCardlessClient::redirectFlows);
        call("get", r -> r.get(ID)).sends("GET /redirect_flows/{id}").returns(RedirectFlow.class);
        call("create", CreateRedirectFlow.class, RedirectFlows::create)
                .sends("POST /redirect_flows")
                .honoursKey()
                .returns(201, RedirectFlow.class);
        call("complete", r -> r.complete(ID, "session-1"))
                .sends("POST /redirect_flows/{id}/actions/complete")
                .body("{\"data\":{\"session_token\":\"session-1\"}}")
                .returns(RedirectFlow.class);
    }
}
