package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.taxrate.ListTaxRates;
import io.paylinks.gocardless.taxrate.TaxRate;

final class TaxRateCalls extends CallTable<GoCardlessClient, TaxRates> {
    TaxRateCalls() {
        super("taxRates", GoCardlessClient::taxRates);
        call("get", t -> t.get(ID)).sends("GET /tax_rates/{id}").returns(TaxRate.class);
        call("list", t -> t.list()).sends("GET /tax_rates").returnsPageOf(TaxRate.class);
        call("list", ListTaxRates.class, TaxRates::list).sends("GET /tax_rates").returnsPageOf(TaxRate.class);
    }
}
