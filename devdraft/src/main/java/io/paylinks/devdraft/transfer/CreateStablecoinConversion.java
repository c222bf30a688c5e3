package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to convert a stablecoin into another, or from one chain to another. Devdraft's sources disagree about the
 * wallets: the specification requires only {@code walletId}, a page requires both wallets and the destination network
 * instead.
 */
public record CreateStablecoinConversion(
        @Nullable String walletId,
        BridgePaymentRail sourceNetwork,
        BridgeCurrency sourceCurrency,
        BridgeCurrency destinationCurrency,
        BigDecimal amount,
        @Nullable String sourceWalletId,
        @Nullable String destinationWalletId,
        @Nullable BridgePaymentRail destinationNetwork,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateStablecoinConversion_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateStablecoinConversion_Builder(this);
    }

    /**
     * Builds a {@code CreateStablecoinConversion}. Required: {@link #sourceNetwork}, {@link #sourceCurrency},
     * {@link #destinationCurrency} and {@link #amount}.
     */
    @AutoBuilder
    public abstract static class Builder extends TransferBuilder<CreateStablecoinConversion, Builder> {
        Builder() {}

        /** The id of your wallet, according to the specification. */
        public abstract Builder walletId(@Nullable String walletId);

        /** Required. The blockchain of the incoming payment. */
        public abstract Builder sourceNetwork(BridgePaymentRail sourceNetwork);

        /** The id of your wallet that is credited. */
        public abstract Builder destinationWalletId(@Nullable String destinationWalletId);

        /** The blockchain of the payout. */
        public abstract Builder destinationNetwork(@Nullable BridgePaymentRail destinationNetwork);
    }
}
