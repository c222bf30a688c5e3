package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One payment of an import. GoCardless requires an amount, a scheme and a recipient's bank account. */
public record OutboundPaymentImportItem(
        @Nullable Long amount,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String recipientBankAccountId,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OutboundPaymentImportItem {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_OutboundPaymentImportItem_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_OutboundPaymentImportItem_Builder(this);
    }

    /**
     * Builds an {@code OutboundPaymentImportItem}. GoCardless requires an amount, a scheme and a recipient's bank
     * account.
     */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<OutboundPaymentImportItem, Builder> {
        Builder() {}

        /** Required by GoCardless. The amount to send, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** Required by GoCardless. The id of the recipient's bank account. */
        public abstract Builder recipientBankAccountId(@Nullable String recipientBankAccountId);

        /** The reference on the bank statement. Its maximum length depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /** Required by GoCardless. The scheme; {@code faster_payments} is the only documented one. */
        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
