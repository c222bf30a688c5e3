package io.paylinks.devdraft.wallet;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wallet of the application.
 *
 * @param bridgeId the id at Bridge, Devdraft's provider of wallets
 * @param address the address on the chain
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Wallet(
        @JsonProperty(required = true) String id,
        @JsonProperty("bridge_id") @Nullable String bridgeId,
        @Nullable String address,
        @Nullable BridgePaymentRail chain,
        List<WalletBalance> balances,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonProperty("updated_at") @Nullable Instant updatedAt,
        @Nullable Owner business,
        @Nullable Owner app,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The business or the application that a wallet belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Owner(
            @Nullable String id,
            @Nullable String name,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
