package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to transfer money from a wallet to an address on a blockchain. */
public record CreateExternalStablecoinTransfer(
        String sourceWalletId,
        BridgeCurrency sourceCurrency,
        BridgeCurrency destinationCurrency,
        @JsonProperty("blockchain_memo") @Nullable String blockchainMemo,
        String beneficiaryId,
        @Nullable BigDecimal amount,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateExternalStablecoinTransfer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateExternalStablecoinTransfer_Builder(this);
    }

    /**
     * Builds a {@code CreateExternalStablecoinTransfer}. Required: {@link #sourceWalletId}, {@link #sourceCurrency},
     * {@link #destinationCurrency} and {@link #beneficiaryId}.
     */
    @AutoBuilder
    public abstract static class Builder extends TransferBuilder<CreateExternalStablecoinTransfer, Builder> {
        Builder() {}

        /** The memo of the blockchain transaction. */
        public abstract Builder blockchainMemo(@Nullable String blockchainMemo);

        /** Required. The id of the beneficiary. */
        public abstract Builder beneficiaryId(String beneficiaryId);
    }
}
