package io.paylinks.devdraft.balance;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.wallet.WalletBalance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The total balance of a stablecoin in all wallets of the application.
 *
 * @param totalBalance in major units
 * @param balances the parts of the balance, which the specification does not describe; those of wallets are assumed
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record AggregatedBalance(
        @Nullable StableCoinCurrency currency,

        @JsonProperty("total_balance") @JsonFormat(shape = STRING) @Nullable
        BigDecimal totalBalance,

        List<WalletBalance> balances,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
