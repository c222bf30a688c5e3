package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.gocardless.common.Currency;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a payment.
 *
 * <p>{@code amount}, {@code currency} and the mandate are needed by the API; the server says so where one is missing.
 *
 * @param amount the amount in minor units, such as pence
 * @param appFee the partner's fee in minor units, for OAuth apps
 * @param chargeDate the day on which the customer is charged; as early as possible unless set
 * @param currency the currency
 * @param description a text about it; the customer may see it
 * @param fasterAch whether it goes through faster ACH
 * @param links what it belongs to
 * @param metadata values of your own: at most 3 keys of at most 50 characters, values of at most 500
 * @param psuInteractionType whether the payer is there while the payment is made
 * @param reference a text for the customer's bank statement
 * @param retryIfPossible whether a failed collection is tried again by itself
 * @param extra fields that are not modelled
 */
public record CreatePayment(
        @Nullable Long amount,
        @Nullable Long appFee,
        @Nullable LocalDate chargeDate,
        @Nullable Currency currency,
        @Nullable String description,
        @Nullable Boolean fasterAch,
        @Nullable CreatePaymentLinks links,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable PsuInteractionType psuInteractionType,
        @Nullable String reference,
        @Nullable Boolean retryIfPossible,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreatePayment {
        metadata = metadata == null ? null : Copies.map(metadata);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreatePayment_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the amount in minor units, such as pence. */
        public abstract Builder amount(@Nullable Long amount);

        /** Sets the partner's fee in minor units, for OAuth apps. */
        public abstract Builder appFee(@Nullable Long appFee);

        /** Sets the day on which the customer is charged; as early as possible unless set. */
        public abstract Builder chargeDate(@Nullable LocalDate chargeDate);

        /** Sets the currency. */
        public abstract Builder currency(@Nullable Currency currency);

        /** Sets a text about it; the customer may see it. */
        public abstract Builder description(@Nullable String description);

        /** Sets whether it goes through faster ACH. */
        public abstract Builder fasterAch(@Nullable Boolean fasterAch);

        /** Sets what it belongs to. */
        public abstract Builder links(@Nullable CreatePaymentLinks links);

        /** Sets values of your own: at most 3 keys of at most 50 characters, values of at most 500. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable Object> metadata);

        /** Sets whether the payer is there while the payment is made. */
        public abstract Builder psuInteractionType(@Nullable PsuInteractionType psuInteractionType);

        /** Sets a text for the customer's bank statement. */
        public abstract Builder reference(@Nullable String reference);

        /** Sets whether a failed collection is tried again by itself. */
        public abstract Builder retryIfPossible(@Nullable Boolean retryIfPossible);

        /** Sets the mandate to collect through. */
        public Builder mandate(String mandate) {
            return links(CreatePaymentLinks.builder().mandate(mandate).build());
        }

        abstract CreatePayment autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreatePayment build() {
            return Requests.build(CreatePayment.class, this::autoBuild);
        }
    }
}
