package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a transfer from another party's bank account. One of Devdraft's pages has a single
 * {@code currency} instead of source and destination currency; {@code extra("currency", "usd")} adds it.
 */
public record CreateDirectBankTransfer(
        String walletId,
        BridgePaymentRail paymentRail,
        BridgeCurrency destinationCurrency,
        BridgeCurrency sourceCurrency,
        @Nullable BigDecimal amount,
        @JsonProperty("wire_message") @Nullable String wireMessage,
        @JsonProperty("sepa_reference") @Nullable String sepaReference,
        @JsonProperty("ach_reference") @Nullable String achReference,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateDirectBankTransfer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateDirectBankTransfer_Builder(this);
    }

    /**
     * Builds a {@code CreateDirectBankTransfer}. Required: {@link #walletId}, {@link #paymentRail},
     * {@link #destinationCurrency} and {@link #sourceCurrency}.
     */
    @AutoBuilder
    public abstract static class Builder extends DirectTransferBuilder<CreateDirectBankTransfer, Builder> {
        Builder() {}

        /** Required. The rail of the sender's payment: {@code WIRE}, {@code ACH}, {@code SEPA} or {@code SPEI}. */
        public abstract Builder paymentRail(BridgePaymentRail paymentRail);

        /** Required. The stablecoin that is credited to the wallet. */
        public abstract Builder destinationCurrency(BridgeCurrency destinationCurrency);

        /** Required. The currency that the sender pays in: {@code USD}, {@code EUR} or {@code MXN}. */
        public abstract Builder sourceCurrency(BridgeCurrency sourceCurrency);

        /** The message of a wire transfer: 1 to 256 characters. */
        public abstract Builder wireMessage(@Nullable String wireMessage);

        /** The reference of a SEPA transfer: 6 to 140 characters. */
        public abstract Builder sepaReference(@Nullable String sepaReference);

        /** The reference of an ACH transfer: 1 to 10 characters. */
        public abstract Builder achReference(@Nullable String achReference);
    }
}
