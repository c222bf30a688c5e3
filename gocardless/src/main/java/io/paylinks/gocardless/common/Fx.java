package io.paylinks.gocardless.common;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an amount is exchanged into another currency.
 *
 * @param estimatedExchangeRate the rate as it was estimated before the exchange
 * @param exchangeRate the rate once it is known
 * @param fxAmount the amount in the other currency, in minor units
 * @param fxCurrency the other currency
 */
public record Fx(
        @Nullable BigDecimal estimatedExchangeRate,
        @Nullable BigDecimal exchangeRate,
        @Nullable Long fxAmount,
        @Nullable Currency fxCurrency) {}
