package io.paylinks.gocardless.outboundpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.Scheme;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create an outbound payment. GoCardless requires an amount, a scheme and a recipient's bank account. */
public record CreateOutboundPayment(
        @Nullable Long amount,
        @Nullable String description,
        @Nullable LocalDate executionDate,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateOutboundPayment {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateOutboundPayment_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateOutboundPayment_Builder(this);
    }

    /**
     * Builds a {@code CreateOutboundPayment}. GoCardless requires an amount, a scheme and a recipient's bank account.
     */
    @AutoBuilder
    public abstract static class Builder extends OutboundPaymentBuilder<CreateOutboundPayment, Builder> {
        Builder() {}

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** The id of the import that the payment belongs to. */
        public Builder outboundPaymentImport(String outboundPaymentImport) {
            return within("links", "outbound_payment_import", outboundPaymentImport);
        }

        /** Required by GoCardless. The id of the recipient's bank account. */
        public Builder recipientBankAccount(String recipientBankAccount) {
            return within("links", "recipient_bank_account", recipientBankAccount);
        }
    }
}
