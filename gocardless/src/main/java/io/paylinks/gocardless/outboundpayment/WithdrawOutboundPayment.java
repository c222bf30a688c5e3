package io.paylinks.gocardless.outboundpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.Scheme;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to withdraw money to the creditor's own bank account. GoCardless requires an amount and a scheme. */
public record WithdrawOutboundPayment(
        @Nullable Long amount,
        @Nullable String description,
        @Nullable LocalDate executionDate,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public WithdrawOutboundPayment {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_WithdrawOutboundPayment_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_WithdrawOutboundPayment_Builder(this);
    }

    /** Builds a {@code WithdrawOutboundPayment}. GoCardless requires an amount and a scheme. */
    @AutoBuilder
    public abstract static class Builder extends OutboundPaymentBuilder<WithdrawOutboundPayment, Builder> {
        Builder() {}

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }
    }
}
