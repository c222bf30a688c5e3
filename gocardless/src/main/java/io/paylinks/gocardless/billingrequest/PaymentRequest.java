package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.FundsSettlement;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one-off payment that a billing request collects.
 *
 * @param amount null if absent or unreadable, not zero
 * @param appFee null if absent or unreadable, not zero
 */
public record PaymentRequest(
        @Nullable Long amount,
        @Nullable Long appFee,
        @Nullable CurrencyCode currency,
        @Nullable String description,
        @Nullable FundsSettlement fundsSettlement,
        @Nullable Links links,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String reference,
        @Nullable Boolean retryIfPossible,
        @Nullable Scheme scheme,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PaymentRequest {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_PaymentRequest_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PaymentRequest_Builder(this);
    }

    /** Builds a {@code PaymentRequest}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<PaymentRequest, Builder> {
        Builder() {}

        /** The amount to collect, in minor units, such as pence. */
        public abstract Builder amount(long amount);

        /** The fee that the partner receives, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** A description that the payer sees. */
        public abstract Builder description(@Nullable String description);

        /** Whether GoCardless holds the money until a payout, or the creditor receives it directly. */
        public abstract Builder fundsSettlement(@Nullable FundsSettlement fundsSettlement);

        /** The reference on the bank statement. Its maximum length depends on the scheme. */
        public abstract Builder reference(@Nullable String reference);

        /** Whether to retry a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);

        /** The scheme. Default: GoCardless chooses one for the currency. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        abstract Builder links(@Nullable Links links);
    }

    /**
     * The id of the created resource.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String payment,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
