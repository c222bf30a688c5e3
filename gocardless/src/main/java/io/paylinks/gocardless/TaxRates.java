package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.taxrate.ListTaxRates;
import io.paylinks.gocardless.taxrate.TaxRate;

/**
 * Operations on tax rates.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-tax-rates">Tax rates</a>
 */
public final class TaxRates {
    private static final String ALL = "/tax_rates";
    private static final String ONE = ALL + "/{tax_rate_id}";

    private final Resource<TaxRate> rates;

    TaxRates(Exchange exchange) {
        this.rates = exchange.resource("taxRates", TaxRate.class).envelope("tax_rates");
    }

    /**
     * Fetches a tax rate.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-tax-rates">GET
     *     /tax_rates/{tax_rate_id}</a>
     */
    public TaxRate get(String taxRateId) {
        return rates.get("get", ONE, taxRateId).send();
    }

    /**
     * Lists all tax rates, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-tax-rates">GET /tax_rates</a>
     */
    public Page<TaxRate> list() {
        return list(ListTaxRates.builder().build());
    }

    /**
     * Lists the tax rates that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-tax-rates">GET /tax_rates</a>
     */
    public Page<TaxRate> list(ListTaxRates request) {
        return rates.get("list", ALL).query(request).page();
    }
}
