package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to pay from a wallet to a bank account. */
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

    @AutoBuilder
    public abstract static class Builder extends TransferBuilder<CreateExternalBankTransfer, Builder> {
        Builder() {}

        /** Pays by this bank rail: {@code WIRE} and those after it. Required. */
        public abstract Builder destinationPaymentRail(BridgePaymentRail destinationPaymentRail);

        /** Required. Pays to this bank account, by its id. */
        public abstract Builder externalAccountId(String externalAccountId);

        /** Writes this message on a wire transfer: 1 to 256 characters. */
        public abstract Builder wireMessage(@Nullable String wireMessage);

        /** Writes this reference on a SEPA transfer: 6 to 140 characters. */
        public abstract Builder sepaReference(@Nullable String sepaReference);

        /** Writes this reference on an ACH transfer: 1 to 10 characters. */
        public abstract Builder achReference(@Nullable String achReference);

        /** Writes this reference on a SWIFT transfer: 1 to 190 characters. */
        public abstract Builder swiftReference(@Nullable String swiftReference);

        /** Writes this reference on a SPEI transfer: 1 to 40 characters. */
        public abstract Builder speiReference(@Nullable String speiReference);

        /** Says who bears the charges of a SWIFT transfer. No values are documented. */
        public abstract Builder swiftCharges(@Nullable String swiftCharges);
    }
}
