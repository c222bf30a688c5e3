package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.currencyexchangerate.CurrencyExchangeRate;
import io.paylinks.gocardless.currencyexchangerate.ListCurrencyExchangeRates;

/**
 * Operations on currency exchange rates.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-currency-exchange-rates">Currency
 *     exchange rates</a>
 */
public final class CurrencyExchangeRates {
    private static final String ALL = "/currency_exchange_rates";

    private final Resource<CurrencyExchangeRate> rates;

    CurrencyExchangeRates(Exchange exchange) {
        this.rates = exchange.resource("currencyExchangeRates", CurrencyExchangeRate.class)
                .envelope("currency_exchange_rates");
    }

    /**
     * Lists all exchange rates, latest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-currency-exchange-rates">GET
     *     /currency_exchange_rates</a>
     */
    public Page<CurrencyExchangeRate> list() {
        return list(ListCurrencyExchangeRates.builder().build());
    }

    /**
     * Lists the exchange rates that match a filter, latest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-currency-exchange-rates">GET
     *     /currency_exchange_rates</a>
     */
    public Page<CurrencyExchangeRate> list(ListCurrencyExchangeRates request) {
        return rates.get("list", ALL).query(request).page();
    }
}
