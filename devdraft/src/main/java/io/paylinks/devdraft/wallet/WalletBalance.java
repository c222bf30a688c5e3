package io.paylinks.devdraft.wallet;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The balance of one currency on one chain.
 *
 * @param balance in major units; null if absent or unreadable, not zero
 * @param contractAddress the contract address of the token, if it has one
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record WalletBalance(
        @JsonFormat(shape = STRING) @Nullable BigDecimal balance,
        @Nullable BridgeCurrency currency,
        @Nullable BridgePaymentRail chain,
        @JsonProperty("contract_address") @Nullable String contractAddress,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
