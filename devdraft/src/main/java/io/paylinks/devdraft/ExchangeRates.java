package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.common.FiatCurrency;
import io.paylinks.devdraft.exchangerate.ExchangeRate;
import java.util.Map;
import java.util.TreeMap;

/** Operations on exchange rates. */
public final class ExchangeRates {
    private static final String ALL = "/api/v0/exchange-rate";

    private final Resource<ExchangeRate> rates;

    ExchangeRates(Exchange exchange) {
        this.rates = exchange.resource("exchangeRates", ExchangeRate.class);
    }

    /**
     * Fetches the rate from US dollars to euros.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/exchange-rate/usd-to-eur</a>
     */
    public ExchangeRate getUsdToEur() {
        return rates.get("getUsdToEur", ALL + "/usd-to-eur").send();
    }

    /**
     * Fetches the rate from euros to US dollars.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/exchange-rate/eur-to-usd</a>
     */
    public ExchangeRate getEurToUsd() {
        return rates.get("getEurToUsd", ALL + "/eur-to-usd").send();
    }

    /**
     * Fetches the rate from one currency to another. Only {@code USD} and {@code EUR} are documented.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/exchange-rate</a>
     */
    public ExchangeRate get(FiatCurrency from, FiatCurrency to) {
        notNull("from", from);
        notNull("to", to);
        return rates.get("get", ALL)
                .query(new TreeMap<>(Map.of("from", from, "to", to)))
                .send();
    }
}
