package io.paylinks.devdraft.exchangerate;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.devdraft.common.FiatCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exchange rate: the price of one unit of a currency in another.
 *
 * @param midmarketRate the rate without Devdraft's margin
 * @param timestamp the time of the rate
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record ExchangeRate(
        @Nullable FiatCurrency from,
        @Nullable FiatCurrency to,

        @JsonProperty("midmarket_rate") @JsonFormat(shape = STRING) @Nullable
        BigDecimal midmarketRate,

        @JsonProperty("buy_rate") @JsonFormat(shape = STRING) @Nullable
        BigDecimal buyRate,

        @JsonProperty("sell_rate") @JsonFormat(shape = STRING) @Nullable
        BigDecimal sellRate,

        @Nullable Instant timestamp,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
