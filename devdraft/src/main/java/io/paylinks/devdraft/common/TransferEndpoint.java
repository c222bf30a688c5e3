package io.paylinks.devdraft.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where money comes from or goes to.
 *
 * @param toAddress the address on a blockchain that it goes to
 * @param externalAccountId the bank account that it goes to or comes from
 * @param extra unknown fields, keyed by their JSON names
 */
public record TransferEndpoint(
        @JsonProperty("payment_rail") @Nullable BridgePaymentRail paymentRail,
        @Nullable BridgeCurrency currency,
        @JsonProperty("to_address") @Nullable String toAddress,
        @JsonProperty("external_account_id") @Nullable String externalAccountId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
