package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.billingrequesttemplate.BillingRequestTemplate;
import io.paylinks.gocardless.billingrequesttemplate.CreateBillingRequestTemplate;
import io.paylinks.gocardless.billingrequesttemplate.ListBillingRequestTemplates;
import io.paylinks.gocardless.billingrequesttemplate.UpdateBillingRequestTemplate;

final class BillingRequestTemplateCalls extends CallTable<GoCardlessClient, BillingRequestTemplates> {
    BillingRequestTemplateCalls() {
        super("billingRequestTemplates", GoCardlessClient::billingRequestTemplates);
        call("get", b -> b.get(ID)).sends("GET /billing_request_templates/{id}").returns(BillingRequestTemplate.class);
        call("list", b -> b.list()).sends("GET /billing_request_templates").returnsPageOf(BillingRequestTemplate.class);
        call("list", ListBillingRequestTemplates.class, BillingRequestTemplates::list)
                .sends("GET /billing_request_templates")
                .returnsPageOf(BillingRequestTemplate.class);
        call("create", CreateBillingRequestTemplate.class, BillingRequestTemplates::create)
                .sends("POST /billing_request_templates")
                .honoursKey()
                .returns(201, BillingRequestTemplate.class);
        call("update", UpdateBillingRequestTemplate.class, (b, request) -> b.update(ID, request))
                .sends("PUT /billing_request_templates/{id}")
                .returns(BillingRequestTemplate.class);
    }
}
