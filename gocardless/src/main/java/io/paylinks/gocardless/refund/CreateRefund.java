package io.paylinks.gocardless.refund;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a refund. GoCardless requires an amount, and a payment or a mandate. */
public record CreateRefund(
        @Nullable Long amount,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String reference,
        @Nullable Long totalAmountConfirmation,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateRefund {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateRefund_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateRefund_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateRefund, Builder> {
        Builder() {}

        /** Refunds this amount, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** Refunds to the bank account of this mandate, instead of a payment; GoCardless has to allow it. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }

        /** Refunds this payment. */
        public Builder payment(String payment) {
            return within("links", "payment", payment);
        }

        /** Shows this on the bank statement. How much of it depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /**
         * States what will have been refunded of the payment in all, in minor units; a wrong sum is rejected. It keeps
         * a second refund from being made by mistake.
         */
        public abstract Builder totalAmountConfirmation(long totalAmountConfirmation);
    }
}
