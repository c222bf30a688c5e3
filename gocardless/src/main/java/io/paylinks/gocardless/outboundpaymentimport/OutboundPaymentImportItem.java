package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One payment of an import. GoCardless needs an amount, a scheme and a recipient's bank account. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<OutboundPaymentImportItem, Builder> {
        Builder() {}

        /** Sends this amount, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** Stores your own values: at most 3 keys of at most 50 characters, with values of at most 500. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Sends it to this bank account, by its id. */
        public abstract Builder recipientBankAccountId(@Nullable String recipientBankAccountId);

        /** Shows this on the bank statement. How much of it depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /** Uses this scheme; {@code faster_payments} is the only one known. */
        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
