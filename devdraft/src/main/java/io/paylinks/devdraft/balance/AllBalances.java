package io.paylinks.devdraft.balance;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The total balances of all wallets of the application.
 *
 * @param totalUsdValue the value of all stablecoins, in US dollars
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record AllBalances(
        @Nullable AggregatedBalance usdc,
        @Nullable AggregatedBalance eurc,

        @JsonProperty("total_usd_value") @JsonFormat(shape = STRING) @Nullable
        BigDecimal totalUsdValue,

        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
