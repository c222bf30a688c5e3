package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.billingrequestflow.BillingRequestFlow;
import io.paylinks.gocardless.billingrequestflow.CreateBillingRequestFlow;

final class BillingRequestFlowCalls extends CallTable<GoCardlessClient, BillingRequestFlows> {
    BillingRequestFlowCalls() {
        super("billingRequestFlows", GoCardlessClient::billingRequestFlows);
        call("create", CreateBillingRequestFlow.class, BillingRequestFlows::create)
                .sends("POST /billing_request_flows")
                .returns(201, BillingRequestFlow.class);
        call("initialise", b -> b.initialise(ID))
                .sends("POST /billing_request_flows/{id}/actions/initialise")
                .body("{\"data\":{}}")
                .returns(BillingRequestFlow.class);
    }
}
