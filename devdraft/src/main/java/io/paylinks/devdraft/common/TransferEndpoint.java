package io.paylinks.devdraft.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The source or the destination of a transfer.
 *
 * @param toAddress the destination address on a blockchain
 * @param externalAccountId the id of the bank account
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record TransferEndpoint(
        @JsonProperty("payment_rail") @Nullable BridgePaymentRail paymentRail,
        @Nullable BridgeCurrency currency,
        @JsonProperty("to_address") @Nullable String toAddress,
        @JsonProperty("external_account_id") @Nullable String externalAccountId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
