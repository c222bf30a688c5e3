package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.Currency;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates a payment. GoCardless needs an amount, a currency and a mandate. */
public record CreatePayment(
        @Nullable Long amount,
        @Nullable Long appFee,
        @Nullable LocalDate chargeDate,
        @Nullable Currency currency,
        @Nullable String description,
        @Nullable Boolean fasterAch,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable PsuInteractionType psuInteractionType,
        @Nullable String reference,
        @Nullable Boolean retryIfPossible,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreatePayment {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreatePayment_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreatePayment, Builder> {
        Builder() {}

        /** Collects this amount, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** Deducts this fee for the partner, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        /** Charges the customer on this day; as soon as the mandate allows unless set. */
        public abstract Builder chargeDate(@Nullable LocalDate chargeDate);

        /** Collects in this currency, which must be that of the mandate's scheme. */
        public abstract Builder currency(@Nullable Currency currency);

        /** Describes the payment to the customer, in notifications for instance. */
        public abstract Builder description(@Nullable String description);

        /** Collects through Faster ACH, for mandates of the ACH scheme. */
        public abstract Builder fasterAch(boolean fasterAch);

        /** Collects through this mandate. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }

        /** Stores your own values: at most 3 keys of at most 50 characters, with values of at most 500. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Says whether the payer is present. */
        public abstract Builder psuInteractionType(@Nullable PsuInteractionType psuInteractionType);

        /** Shows this on the customer's bank statement. How much of it depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /** Retries a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);
    }
}
