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
 * A blockchain address of a customer: funds that arrive there are immediately paid out as money or as another
 * stablecoin.
 *
 * @param state such as {@code active}, the only one that is documented
 * @param chain the blockchain of the address
 * @param currency the stablecoin that the address receives
 * @param externalAccountId the id of the destination bank account
 * @param prefundedAccountId the id of the destination prefunded account
 * @param bridgeWalletId the id of the destination wallet
 * @param destinationPaymentRail the rail of the payout
 * @param destinationCurrency the currency of the payout
 * @param customDeveloperFeePercent your fee, in percent
 * @param extra unknown and unreadable fields, keyed by their JSON names
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
