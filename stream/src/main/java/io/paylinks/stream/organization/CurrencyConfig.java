package io.paylinks.stream.organization;

import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The currencies of an organization.
 *
 * @param homeCurrency its own currency
 * @param defaultCurrency the currency it uses unless another is named
 * @param enabledCurrencies the currencies it can use
 */
public record CurrencyConfig(
        @Nullable CurrencyCode homeCurrency,
        @Nullable CurrencyCode defaultCurrency,
        List<CurrencyCode> enabledCurrencies) {

    public CurrencyConfig {
        enabledCurrencies = Copies.list(enabledCurrencies);
    }
}
