package io.paylinks.devdraft.liquidationaddress;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address of a customer on a blockchain: what arrives there is paid on at once, as money or another stablecoin.
 *
 * @param state such as {@code active}, the only one that is documented
 * @param chain the blockchain of the address
 * @param currency what arrives
 * @param externalAccountId the bank account that is paid
 * @param prefundedAccountId the prefunded account that is paid
 * @param bridgeWalletId the wallet that is paid
 * @param destinationPaymentRail how it is paid
 * @param destinationCurrency in what it is paid
 * @param customDeveloperFeePercent your fee, in percent
 * @param extra unknown fields, keyed by their JSON names
 */
public record LiquidationAddress(
        @JsonProperty(required = true) String id,
        @Nullable String state,
        @JsonProperty("customer_id") @Nullable String customerId,
        @Nullable BridgePaymentRail chain,
        @Nullable BridgeCurrency currency,
        @Nullable String address,
        @JsonProperty("external_account_id") @Nullable String externalAccountId,
        @JsonProperty("prefunded_account_id") @Nullable String prefundedAccountId,
        @JsonProperty("bridge_wallet_id") @Nullable String bridgeWalletId,
        @JsonProperty("destination_payment_rail") @Nullable BridgePaymentRail destinationPaymentRail,
        @JsonProperty("destination_currency") @Nullable BridgeCurrency destinationCurrency,

        @JsonProperty("custom_developer_fee_percent") @JsonFormat(shape = STRING) @Nullable
        BigDecimal customDeveloperFeePercent,

        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonProperty("updated_at") @Nullable Instant updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
