package io.paylinks.devdraft.liquidationaddress;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a liquidation address. It requires at least one destination: an external account, a prefunded
 * account, a wallet or a destination address.
 */
public record CreateLiquidationAddress(
        BridgePaymentRail chain,
        BridgeCurrency currency,
        String address,
        @JsonProperty("external_account_id") @Nullable String externalAccountId,
        @JsonProperty("prefunded_account_id") @Nullable String prefundedAccountId,
        @JsonProperty("bridge_wallet_id") @Nullable String bridgeWalletId,
        @JsonProperty("destination_payment_rail") @Nullable BridgePaymentRail destinationPaymentRail,
        @JsonProperty("destination_currency") @Nullable BridgeCurrency destinationCurrency,
        @JsonProperty("destination_wire_message") @Nullable String destinationWireMessage,

        @JsonProperty("destination_sepa_reference") @Nullable
        String destinationSepaReference,

        @JsonProperty("destination_ach_reference") @Nullable String destinationAchReference,
        @JsonProperty("destination_address") @Nullable String destinationAddress,

        @JsonProperty("destination_blockchain_memo") @Nullable
        String destinationBlockchainMemo,

        @JsonProperty("return_address") @Nullable String returnAddress,

        @JsonProperty("custom_developer_fee_percent") @JsonFormat(shape = STRING) @Nullable
        BigDecimal customDeveloperFeePercent,

        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateLiquidationAddress_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateLiquidationAddress_Builder(this);
    }

    /**
     * Builds a {@code CreateLiquidationAddress}. Required: {@link #chain}, {@link #currency} and {@link #address}. At
     * least one of {@link #externalAccountId}, {@link #prefundedAccountId}, {@link #bridgeWalletId} and
     * {@link #destinationAddress} is required as well.
     */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateLiquidationAddress, Builder> {
        Builder() {}

        /** Required. The blockchain: {@code TRON} or a constant declared before it. */
        public abstract Builder chain(BridgePaymentRail chain);

        /** Required. The stablecoin. */
        public abstract Builder currency(BridgeCurrency currency);

        /** Required. The address on the blockchain. */
        public abstract Builder address(String address);

        /** The id of the bank account to pay; at most 42 characters. */
        public abstract Builder externalAccountId(@Nullable String externalAccountId);

        /** The id of your prefunded account to pay; at most 42 characters. */
        public abstract Builder prefundedAccountId(@Nullable String prefundedAccountId);

        /** The id at Bridge of the wallet to pay; at most 42 characters. */
        public abstract Builder bridgeWalletId(@Nullable String bridgeWalletId);

        /** The rail of the payment. Default: {@code ACH}. */
        public abstract Builder destinationPaymentRail(@Nullable BridgePaymentRail destinationPaymentRail);

        /** The currency of the payment. Default: {@code USD}. */
        public abstract Builder destinationCurrency(@Nullable BridgeCurrency destinationCurrency);

        /** The message of a wire transfer; at most 256 characters. */
        public abstract Builder destinationWireMessage(@Nullable String destinationWireMessage);

        /** The reference of a SEPA transfer: 6 to 140 characters. */
        public abstract Builder destinationSepaReference(@Nullable String destinationSepaReference);

        /** The reference of an ACH transfer; at most 10 characters. */
        public abstract Builder destinationAchReference(@Nullable String destinationAchReference);

        /** The blockchain address to pay. */
        public abstract Builder destinationAddress(@Nullable String destinationAddress);

        /** The memo of the blockchain transaction. */
        public abstract Builder destinationBlockchainMemo(@Nullable String destinationBlockchainMemo);

        /** The address to which undeliverable funds are returned; not on Stellar. */
        public abstract Builder returnAddress(@Nullable String returnAddress);

        /** Your fee in percent, which is deducted: 10.2 means 10.2 %. */
        public abstract Builder customDeveloperFeePercent(@Nullable BigDecimal customDeveloperFeePercent);

        @Override
        protected void check(CreateLiquidationAddress request) {
            requireSome(
                    "of externalAccountId, prefundedAccountId, bridgeWalletId, destinationAddress",
                    Stream.of(
                                    request.externalAccountId,
                                    request.prefundedAccountId,
                                    request.bridgeWalletId,
                                    request.destinationAddress)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }
}
