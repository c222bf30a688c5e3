package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a transfer from another party's wallet. */
public record CreateDirectWalletTransfer(
        String walletId,
        BridgePaymentRail network,
        StableCoinCurrency stableCoinCurrency,
        @Nullable BigDecimal amount,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateDirectWalletTransfer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateDirectWalletTransfer_Builder(this);
    }

    /**
     * Builds a {@code CreateDirectWalletTransfer}. Required: {@link #walletId}, {@link #network} and
     * {@link #stableCoinCurrency}.
     */
    @AutoBuilder
    public abstract static class Builder extends DirectTransferBuilder<CreateDirectWalletTransfer, Builder> {
        Builder() {}

        /** Required. The blockchain of the incoming payment. */
        public abstract Builder network(BridgePaymentRail network);

        /** Required. The stablecoin. */
        public abstract Builder stableCoinCurrency(StableCoinCurrency stableCoinCurrency);
    }
}
