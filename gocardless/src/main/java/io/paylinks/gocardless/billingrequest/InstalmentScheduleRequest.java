package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.instalmentschedule.DatedInstalment;
import io.paylinks.gocardless.instalmentschedule.InstalmentPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instalment schedule that a billing request sets up on its mandate; only for ACH and PAD.
 *
 * @param appFee null if absent or unreadable, not zero
 * @param totalAmount null if absent or unreadable, not zero
 */
public record InstalmentScheduleRequest(
        @Nullable Long appFee,
        @Nullable CurrencyCode currency,
        @JsonProperty("instalments_with_dates") @Nullable List<DatedInstalment> datedInstalments,
        @Nullable InstalmentPlan instalmentsWithSchedule,
        @Nullable Links links,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String name,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @Nullable Long totalAmount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public InstalmentScheduleRequest {
        datedInstalments = Copies.orNull("datedInstalments", datedInstalments);
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_InstalmentScheduleRequest_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_InstalmentScheduleRequest_Builder(this);
    }

    /** Builds an {@code InstalmentScheduleRequest}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<InstalmentScheduleRequest, Builder> {
        Builder() {}

        /** The fee that the partner receives, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** The payments with their dates ({@code instalments_with_dates}), instead of payments at regular intervals. */
        public abstract Builder datedInstalments(@Nullable List<DatedInstalment> datedInstalments);

        /** Adds a payment with its date. */
        public Builder datedInstalment(DatedInstalment datedInstalment) {
            return datedInstalments(appended(datedInstalments(), "datedInstalment", datedInstalment));
        }

        abstract @Nullable List<DatedInstalment> datedInstalments();

        /** The payments at regular intervals, instead of on given dates. */
        public abstract Builder instalmentsWithSchedule(@Nullable InstalmentPlan instalmentsWithSchedule);

        /** The name, which the payer may see in notifications. */
        public abstract Builder name(@Nullable String name);

        /** The reference on the bank statement. Its maximum length depends on the scheme. */
        public abstract Builder paymentReference(@Nullable String paymentReference);

        /** Whether to retry a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);

        /** The sum of all instalments, in minor units; a wrong sum is rejected. */
        public abstract Builder totalAmount(long totalAmount);

        abstract Builder links(@Nullable Links links);
    }

    /**
     * The id of the created resource.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String instalmentSchedule,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
