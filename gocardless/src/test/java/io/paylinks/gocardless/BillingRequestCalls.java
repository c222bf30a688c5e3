package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.billingrequest.BillingRequest;
import io.paylinks.gocardless.billingrequest.BillingRequestWithActions;
import io.paylinks.gocardless.billingrequest.CollectBankAccount;
import io.paylinks.gocardless.billingrequest.CollectCustomerDetails;
import io.paylinks.gocardless.billingrequest.ConfirmPayerDetails;
import io.paylinks.gocardless.billingrequest.CreateBillingRequest;
import io.paylinks.gocardless.billingrequest.CreateBillingRequestWithActions;
import io.paylinks.gocardless.billingrequest.ListBillingRequests;
import io.paylinks.gocardless.billingrequest.NotifyCustomer;
import io.paylinks.gocardless.billingrequest.SelectInstitution;
import io.paylinks.gocardless.common.CurrencyCode;
import java.util.Map;

final class BillingRequestCalls extends CallTable<GoCardlessClient, BillingRequests> {
    BillingRequestCalls() {
        super("billingRequests", GoCardlessClient::billingRequests);
        call("get", b -> b.get(ID)).sends("GET /billing_requests/{id}").returns(BillingRequest.class);
        call("list", b -> b.list()).sends("GET /billing_requests").returnsPageOf(BillingRequest.class);
        call("list", ListBillingRequests.class, BillingRequests::list)
                .sends("GET /billing_requests")
                .returnsPageOf(BillingRequest.class);
        call("createWithActions", CreateBillingRequestWithActions.class, BillingRequests::createWithActions)
                .sends("POST /billing_requests/create_with_actions")
                .wrappedAs("billingRequestWithActions")
                .returns(201, BillingRequestWithActions.class);
        call("create", CreateBillingRequest.class, BillingRequests::create)
                .sends("POST /billing_requests")
                .honoursKey()
                .returns(201, BillingRequest.class);
        call(
                        "collectCustomerDetails",
                        CollectCustomerDetails.class,
                        (b, request) -> b.collectCustomerDetails(ID, request))
                .sends("POST /billing_requests/{id}/actions/collect_customer_details")
                .returns(BillingRequest.class);
        call("collectBankAccount", CollectBankAccount.class, (b, request) -> b.collectBankAccount(ID, request))
                .sends("POST /billing_requests/{id}/actions/collect_bank_account")
                .returns(BillingRequest.class);
        call("chooseCurrency", b -> b.chooseCurrency(ID, CurrencyCode.GBP))
                .sends("POST /billing_requests/{id}/actions/choose_currency")
                .body("{\"data\":{\"currency\":\"GBP\"}}")
                .returns(BillingRequest.class);
        call("chooseCurrency with metadata", b -> b.chooseCurrency(ID, CurrencyCode.GBP, Map.of("ticket", "7")))
                .sends("POST /billing_requests/{id}/actions/choose_currency")
                .body("{\"data\":{\"currency\":\"GBP\",\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(BillingRequest.class);
        call("selectInstitution", SelectInstitution.class, (b, request) -> b.selectInstitution(ID, request))
                .sends("POST /billing_requests/{id}/actions/select_institution")
                .returns(BillingRequest.class);
        call("confirmPayerDetails", b -> b.confirmPayerDetails(ID))
                .sends("POST /billing_requests/{id}/actions/confirm_payer_details")
                .body("{\"data\":{}}")
                .returns(BillingRequest.class);
        call("confirmPayerDetails", ConfirmPayerDetails.class, (b, request) -> b.confirmPayerDetails(ID, request))
                .sends("POST /billing_requests/{id}/actions/confirm_payer_details")
                .returns(BillingRequest.class);
        call("fulfil", b -> b.fulfil(ID))
                .sends("POST /billing_requests/{id}/actions/fulfil")
                .body("{\"data\":{}}")
                .returns(BillingRequest.class);
        call("fulfil with metadata", b -> b.fulfil(ID, Map.of("ticket", "7")))
                .sends("POST /billing_requests/{id}/actions/fulfil")
                .body("{\"data\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(BillingRequest.class);
        call("fallback", b -> b.fallback(ID))
                .sends("POST /billing_requests/{id}/actions/fallback")
                .body("{\"data\":{}}")
                .returns(BillingRequest.class);
        call("notifyCustomer", NotifyCustomer.class, (b, request) -> b.notifyCustomer(ID, request))
                .sends("POST /billing_requests/{id}/actions/notify")
                .returns(BillingRequest.class);
        call("cancel", b -> b.cancel(ID))
                .sends("POST /billing_requests/{id}/actions/cancel")
                .body("{\"data\":{}}")
                .returns(BillingRequest.class);
        call("cancel with metadata", b -> b.cancel(ID, Map.of("ticket", "7")))
                .sends("POST /billing_requests/{id}/actions/cancel")
                .body("{\"data\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(BillingRequest.class);
    }
}
