package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.common.FiatCurrency;
import io.paylinks.devdraft.exchangerate.ExchangeRate;

final class ExchangeRateCalls extends CallTable<DevdraftClient, ExchangeRates> {
    private static final String ALL = "/api/v0/exchange-rate";

    ExchangeRateCalls() {
        super("exchangeRates", DevdraftClient::exchangeRates);
        call("getUsdToEur", e -> e.getUsdToEur())
                .sends("GET " + ALL + "/usd-to-eur")
                .returns(ExchangeRate.class);
        call("getEurToUsd", e -> e.getEurToUsd())
                .sends("GET " + ALL + "/eur-to-usd")
                .returns(ExchangeRate.class);
        call("get", e -> e.get(FiatCurrency.EUR, FiatCurrency.USD))
                .sends("GET " + ALL)
                .query("from=eur", "to=usd")
                .returns(ExchangeRate.class);
    }
}
