package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exchange of an amount into another currency.
 *
 * @param estimatedExchangeRate the estimated rate before the exchange
 * @param exchangeRate the rate of the exchange; null before it
 * @param fxAmount the amount in the other currency, in minor units; null if absent or unreadable, not zero
 * @param fxCurrency the other currency
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Fx(
        @Nullable BigDecimal estimatedExchangeRate,
        @Nullable BigDecimal exchangeRate,
        @Nullable Long fxAmount,
        @Nullable CurrencyCode fxCurrency,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
