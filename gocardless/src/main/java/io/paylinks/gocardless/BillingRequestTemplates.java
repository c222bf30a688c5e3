package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.billingrequesttemplate.BillingRequestTemplate;
import io.paylinks.gocardless.billingrequesttemplate.CreateBillingRequestTemplate;
import io.paylinks.gocardless.billingrequesttemplate.ListBillingRequestTemplates;
import io.paylinks.gocardless.billingrequesttemplate.UpdateBillingRequestTemplate;

/**
 * Operations on billing request templates.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-templates">Billing
 *     request templates</a>
 */
public final class BillingRequestTemplates {
    private static final String ALL = "/billing_request_templates";
    private static final String ONE = ALL + "/{billing_request_template_id}";

    private final Resource<BillingRequestTemplate> templates;

    BillingRequestTemplates(Exchange exchange) {
        this.templates = exchange.resource("billingRequestTemplates", BillingRequestTemplate.class)
                .envelope("billing_request_templates");
    }

    /**
     * Fetches a billing request template.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-templates">GET
     *     /billing_request_templates/{billing_request_template_id}</a>
     */
    public BillingRequestTemplate get(String billingRequestTemplateId) {
        return templates.get("get", ONE, billingRequestTemplateId).send();
    }

    /**
     * Lists all billing request templates, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-templates">GET
     *     /billing_request_templates</a>
     */
    public Page<BillingRequestTemplate> list() {
        return list(ListBillingRequestTemplates.builder().build());
    }

    /**
     * Lists the billing request templates that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-templates">GET
     *     /billing_request_templates</a>
     */
    public Page<BillingRequestTemplate> list(ListBillingRequestTemplates request) {
        return templates.get("list", ALL).query(request).page();
    }

    /**
     * Creates a billing request template. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-templates">POST
     *     /billing_request_templates</a>
     */
    public BillingRequestTemplate create(CreateBillingRequestTemplate request) {
        return templates.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#billing-requests-billing-request-templates">PUT
     *     /billing_request_templates/{billing_request_template_id}</a>
     */
    public BillingRequestTemplate update(String billingRequestTemplateId, UpdateBillingRequestTemplate request) {
        return templates
                .put("update", ONE, billingRequestTemplateId)
                .body(request)
                .send();
    }
}
