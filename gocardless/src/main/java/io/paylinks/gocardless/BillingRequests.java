package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Operations on billing requests.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">Billing requests</a>
 */
public final class BillingRequests {
    private static final String ALL = "/billing_requests";
    private static final String ONE = ALL + "/{billing_request_id}";

    private final Resource<BillingRequest> requests;
    private final Resource<BillingRequestWithActions> withActions;

    BillingRequests(Exchange exchange) {
        this.requests =
                exchange.resource("billingRequests", BillingRequest.class).envelope("billing_requests");
        this.withActions = exchange.resource("billingRequests", BillingRequestWithActions.class)
                .envelope("billing_request_with_actions");
    }

    /**
     * Fetches a billing request.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">GET
     *     /billing_requests/{billing_request_id}</a>
     */
    public BillingRequest get(String billingRequestId) {
        return requests.get("get", ONE, billingRequestId).send();
    }

    /**
     * Lists all billing requests, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">GET
     *     /billing_requests</a>
     */
    public Page<BillingRequest> list() {
        return list(ListBillingRequests.builder().build());
    }

    /**
     * Lists the billing requests that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">GET
     *     /billing_requests</a>
     */
    public Page<BillingRequest> list(ListBillingRequests request) {
        return requests.get("list", ALL).query(request).page();
    }

    /**
     * Creates a billing request and completes actions, in one call. GoCardless is not known to honour its idempotency
     * key, so it is retried only if it was definitely not processed. After an outcome of {@code UNKNOWN}, search for
     * its metadata with {@link #list()}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/create_with_actions</a>
     */
    public BillingRequestWithActions createWithActions(CreateBillingRequestWithActions request) {
        return withActions
                .post("createWithActions", ALL + "/create_with_actions")
                .body(request)
                .send();
    }

    /**
     * Creates a billing request. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests</a>
     */
    public BillingRequest create(CreateBillingRequest request) {
        return requests.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Adds the payer's name and address. Completes the action {@code collect_customer_details}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/collect_customer_details</a>
     */
    public BillingRequest collectCustomerDetails(String billingRequestId, CollectCustomerDetails request) {
        return requests.post("collectCustomerDetails", ONE + "/actions/collect_customer_details", billingRequestId)
                .body(DATA, request)
                .send();
    }

    /**
     * Adds the payer's bank account. Completes the action {@code collect_bank_account}.
     *
     * <p>The same details return the same bank account.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/collect_bank_account</a>
     */
    public BillingRequest collectBankAccount(String billingRequestId, CollectBankAccount request) {
        return requests.post("collectBankAccount", ONE + "/actions/collect_bank_account", billingRequestId)
                .body(DATA, request)
                .send();
    }

    /**
     * Chooses the currency. Completes the action {@code choose_currency}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/choose_currency</a>
     */
    public BillingRequest chooseCurrency(String billingRequestId, CurrencyCode currency) {
        return chooseCurrency(billingRequestId, currency, Map.of());
    }

    /**
     * Chooses the currency, as {@link #chooseCurrency(String, CurrencyCode)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/choose_currency</a>
     */
    public BillingRequest chooseCurrency(
            String billingRequestId, CurrencyCode currency, Map<String, @Nullable String> metadata) {
        Map<String, Object> body = new TreeMap<>(Actions.with(metadata));
        body.put("currency", requests.requireRequest("chooseCurrency", currency));
        return requests.post("chooseCurrency", ONE + "/actions/choose_currency", billingRequestId)
                .body(DATA, body)
                .send();
    }

    /**
     * Chooses the payer's bank. Completes the action {@code select_institution}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/select_institution</a>
     */
    public BillingRequest selectInstitution(String billingRequestId, SelectInstitution request) {
        return requests.post("selectInstitution", ONE + "/actions/select_institution", billingRequestId)
                .body(DATA, request)
                .send();
    }

    /**
     * Records that the payer has confirmed the details.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/confirm_payer_details</a>
     */
    public BillingRequest confirmPayerDetails(String billingRequestId) {
        return confirmPayerDetails(
                billingRequestId, ConfirmPayerDetails.builder().build());
    }

    /**
     * Records that the payer has confirmed the details. Completes the action {@code confirm_payer_details}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/confirm_payer_details</a>
     */
    public BillingRequest confirmPayerDetails(String billingRequestId, ConfirmPayerDetails request) {
        return requests.post("confirmPayerDetails", ONE + "/actions/confirm_payer_details", billingRequestId)
                .body(DATA, request)
                .send();
    }

    /**
     * Fulfils a billing request that is {@code ready_to_fulfil}: creates its mandate and its payment, which collects
     * the money. Only needed with your own pages; flows fulfil billing requests automatically.
     *
     * <p>After an outcome of {@code UNKNOWN}, check the status with {@link #get}; a second call does not collect twice.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/fulfil</a>
     */
    public BillingRequest fulfil(String billingRequestId) {
        return fulfil(billingRequestId, Map.of());
    }

    /**
     * Fulfils a billing request, as {@link #fulfil(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/fulfil</a>
     */
    public BillingRequest fulfil(String billingRequestId, Map<String, @Nullable String> metadata) {
        return requests.post("fulfil", ONE + "/actions/fulfil", billingRequestId)
                .body(DATA, Actions.with(metadata))
                .send();
    }

    /**
     * Falls back from open banking to Direct Debit, if {@code fallbackEnabled} is set.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/fallback</a>
     */
    public BillingRequest fallback(String billingRequestId) {
        return requests.post("fallback", ONE + "/actions/fallback", billingRequestId)
                .body(DATA, Map.of())
                .send();
    }

    /**
     * Sends the payer a message with a link that completes the billing request.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/notify</a>
     */
    public BillingRequest notifyCustomer(String billingRequestId, NotifyCustomer request) {
        return requests.post("notifyCustomer", ONE + "/actions/notify", billingRequestId)
                .body(DATA, request)
                .send();
    }

    /**
     * Cancels a billing request that is not fulfilled, and expires its flows.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/cancel</a>
     */
    public BillingRequest cancel(String billingRequestId) {
        return cancel(billingRequestId, Map.of());
    }

    /**
     * Cancels a billing request, as {@link #cancel(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-requests">POST
     *     /billing_requests/{billing_request_id}/actions/cancel</a>
     */
    public BillingRequest cancel(String billingRequestId, Map<String, @Nullable String> metadata) {
        return requests.post("cancel", ONE + "/actions/cancel", billingRequestId)
                .body(DATA, Actions.with(metadata))
                .send();
    }
}
