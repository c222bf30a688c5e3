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

    /** Builds a {@code CreateRefund}. GoCardless requires an amount, and a payment or a mandate. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateRefund, Builder> {
        Builder() {}

        /** Required by GoCardless. The amount to refund, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** The id of a mandate whose bank account is refunded, instead of a payment; must be enabled by GoCardless. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }

        /** The id of the payment to refund. */
        public Builder payment(String payment) {
            return within("links", "payment", payment);
        }

        /** The reference on the bank statement. Its maximum length depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /**
         * The expected total of all refunds of the payment after this one, in minor units; a wrong total is rejected.
         * Prevents an accidental second refund.
         */
        public abstract Builder totalAmountConfirmation(long totalAmountConfirmation);
    }
}
