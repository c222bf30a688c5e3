package io.paylinks.devdraft;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.tax.CreateTax;
import io.paylinks.devdraft.tax.ListTaxes;
import io.paylinks.devdraft.tax.Tax;
import io.paylinks.devdraft.tax.UpdateTax;

/** Operations on taxes. */
public final class Taxes {
    private static final String ALL = "/api/v0/taxes";
    private static final String ONE = ALL + "/{tax_id}";

    private final Resource<Tax> taxes;

    Taxes(Exchange exchange) {
        this.taxes = exchange.resource("taxes", Tax.class);
    }

    /**
     * Fetches a tax.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/taxes/{tax_id}</a>
     */
    public Tax get(String taxId) {
        return taxes.get("get", ONE, taxId).send();
    }

    /**
     * Lists all taxes.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/taxes</a>
     */
    public Page<Tax> list() {
        return list(ListTaxes.builder().build());
    }

    /**
     * Lists the taxes that match a filter. According to one page, Devdraft returns all taxes regardless of the page
     * size; the list then ends with them.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/taxes</a>
     */
    public Page<Tax> list(ListTaxes request) {
        return taxes.get("list", ALL).query(request).pageUntilRepeated();
    }

    /**
     * Creates a tax. The request carries an idempotency key, but Devdraft does not promise to honour it: it is retried
     * only if it was definitely not processed.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/taxes</a>
     */
    public Tax create(CreateTax request) {
        return taxes.post("create", ALL).body(request).send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">PUT /api/v0/taxes/{tax_id}</a>
     */
    public Tax update(String taxId, UpdateTax request) {
        return taxes.put("update", ONE, taxId).body(request).send();
    }

    /**
     * Deletes a tax. Devdraft responds with the tax, with a confirmation, or with an empty body.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">DELETE /api/v0/taxes/{tax_id}</a>
     */
    public Deleted delete(String taxId) {
        return taxes.delete("delete", ONE, taxId).send(Deleted.class);
    }
}
