package io.paylinks.gocardless.currencyexchangerate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.gocardless.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exchange rate between two currencies.
 *
 * @param rate the price of one unit of the source in the target
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record CurrencyExchangeRate(
        @Nullable BigDecimal rate,
        @Nullable CurrencyCode source,
        @Nullable CurrencyCode target,
        @Nullable Instant time,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
