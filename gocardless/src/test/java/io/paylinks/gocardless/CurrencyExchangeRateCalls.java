package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.currencyexchangerate.CurrencyExchangeRate;
import io.paylinks.gocardless.currencyexchangerate.ListCurrencyExchangeRates;

final class CurrencyExchangeRateCalls extends CallTable<GoCardlessClient, CurrencyExchangeRates> {
    CurrencyExchangeRateCalls() {
        super("currencyExchangeRates", GoCardlessClient::currencyExchangeRates);
        call("list", c -> c.list()).sends("GET /currency_exchange_rates").returnsPageOf(CurrencyExchangeRate.class);
        call("list", ListCurrencyExchangeRates.class, CurrencyExchangeRates::list)
                .sends("GET /currency_exchange_rates")
                .returnsPageOf(CurrencyExchangeRate.class);
    }
}
