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
 * A request to create a transfer from somebody's bank account. One of Devdraft's pages has a single {@code currency}
 * instead of source and destination currency; {@code extra("currency", "usd")} adds it.
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

    @AutoBuilder
    public abstract static class Builder extends DirectTransferBuilder<CreateDirectBankTransfer, Builder> {
        Builder() {}

        /** How the sender pays: {@code WIRE}, {@code ACH}, {@code SEPA} or {@code SPEI}. Required. */
        public abstract Builder paymentRail(BridgePaymentRail paymentRail);

        /** Required. Credits the wallet in this stablecoin. */
        public abstract Builder destinationCurrency(BridgeCurrency destinationCurrency);

        /** The currency that the sender pays in: {@code USD}, {@code EUR} or {@code MXN}. Required. */
        public abstract Builder sourceCurrency(BridgeCurrency sourceCurrency);

        /** Writes this message on a wire transfer: 1 to 256 characters. */
        public abstract Builder wireMessage(@Nullable String wireMessage);

        /** Writes this reference on a SEPA transfer: 6 to 140 characters. */
        public abstract Builder sepaReference(@Nullable String sepaReference);

        /** Writes this reference on an ACH transfer: 1 to 10 characters. */
        public abstract Builder achReference(@Nullable String achReference);
    }
}
