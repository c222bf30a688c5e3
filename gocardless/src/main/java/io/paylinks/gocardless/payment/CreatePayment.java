package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to create a payment. */
public record CreatePayment(
        Long amount,
        @Nullable Long appFee,
        @Nullable LocalDate chargeDate,
        CurrencyCode currency,
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

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreatePayment_Builder(this);
    }

    /** Builds a {@code CreatePayment}. Required: {@link #amount}, {@link #currency} and {@link #mandate}. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreatePayment, Builder> {
        Builder() {}

        /** Required. The amount to collect, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        abstract Optional<Long> amount();

        /** The fee that the partner receives, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        /** The day on which the customer is charged. Default: the first day that the mandate allows. */
        public abstract Builder chargeDate(@Nullable LocalDate chargeDate);

        /** Required. The currency, which must be that of the mandate's scheme. */
        public abstract Builder currency(CurrencyCode currency);

        abstract Optional<CurrencyCode> currency();

        /** A description that the customer sees, for instance in notifications. */
        public abstract Builder description(@Nullable String description);

        /** Whether to collect through Faster ACH; only for mandates of the ACH scheme. */
        public abstract Builder fasterAch(boolean fasterAch);

        /** Required. The mandate through which the payment is collected. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }

        /** Whether the payer is present. */
        public abstract Builder psuInteractionType(@Nullable PsuInteractionType psuInteractionType);

        /** The reference on the customer's bank statement. Its maximum length depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /** Whether to retry a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);

        @Override
        protected CreatePayment autoBuild() {
            Object links = extra().orElse(Map.of()).get("links");
            Object mandate = links instanceof Map<?, ?> ids ? ids.get("mandate") : links;
            require("amount", amount().orElse(null), "currency", currency().orElse(null), "mandate", mandate);
            return create();
        }

        abstract CreatePayment create();
    }
}
