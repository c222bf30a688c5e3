package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to transfer money from a wallet to a bank account. */
public record CreateExternalBankTransfer(
        String sourceWalletId,
        BridgeCurrency sourceCurrency,
        BridgeCurrency destinationCurrency,
        BridgePaymentRail destinationPaymentRail,
        @JsonProperty("external_account_id") String externalAccountId,
        @Nullable BigDecimal amount,
        @JsonProperty("wire_message") @Nullable String wireMessage,
        @JsonProperty("sepa_reference") @Nullable String sepaReference,
        @JsonProperty("swift_reference") @Nullable String swiftReference,
        @JsonProperty("spei_reference") @Nullable String speiReference,
        @JsonProperty("swift_charges") @Nullable String swiftCharges,
        @JsonProperty("ach_reference") @Nullable String achReference,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateExternalBankTransfer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateExternalBankTransfer_Builder(this);
    }

    /**
     * Builds a {@code CreateExternalBankTransfer}. Required: {@link #sourceWalletId}, {@link #sourceCurrency},
     * {@link #destinationCurrency}, {@link #destinationPaymentRail} and {@link #externalAccountId}.
     */
    @AutoBuilder
    public abstract static class Builder extends TransferBuilder<CreateExternalBankTransfer, Builder> {
        Builder() {}

        /** Required. The bank rail: {@code WIRE} or a constant declared after it. */
        public abstract Builder destinationPaymentRail(BridgePaymentRail destinationPaymentRail);

        /** Required. The id of the destination bank account. */
        public abstract Builder externalAccountId(String externalAccountId);

        /** The message of a wire transfer: 1 to 256 characters. */
        public abstract Builder wireMessage(@Nullable String wireMessage);

        /** The reference of a SEPA transfer: 6 to 140 characters. */
        public abstract Builder sepaReference(@Nullable String sepaReference);

        /** The reference of an ACH transfer: 1 to 10 characters. */
        public abstract Builder achReference(@Nullable String achReference);

        /** The reference of a SWIFT transfer: 1 to 190 characters. */
        public abstract Builder swiftReference(@Nullable String swiftReference);

        /** The reference of a SPEI transfer: 1 to 40 characters. */
        public abstract Builder speiReference(@Nullable String speiReference);

        /** The party that bears the charges of a SWIFT transfer. The values are not documented. */
        public abstract Builder swiftCharges(@Nullable String swiftCharges);
    }
}
