package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.Currency;
import io.paylinks.gocardless.instalmentschedule.DatedInstalment;
import io.paylinks.gocardless.instalmentschedule.InstalmentPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The instalment schedule that a billing request sets up on its mandate; for the ACH and PAD schemes only. */
public record InstalmentScheduleRequest(
        @Nullable Long appFee,
        @Nullable Currency currency,
        @Nullable List<DatedInstalment> instalmentsWithDates,
        @Nullable InstalmentPlan instalmentsWithSchedule,
        @Nullable Links links,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String name,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @Nullable Long totalAmount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public InstalmentScheduleRequest {
        instalmentsWithDates = Copies.orNull("instalmentsWithDates", instalmentsWithDates);
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_InstalmentScheduleRequest_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<InstalmentScheduleRequest, Builder> {
        Builder() {}

        /** Deducts this fee for the partner, in minor units; only for OAuth apps. */
        public abstract Builder appFee(long appFee);

        /** Collects in this currency. */
        public abstract Builder currency(@Nullable Currency currency);

        /** Collects on these days, instead of at intervals. */
        public abstract Builder instalmentsWithDates(@Nullable List<DatedInstalment> instalmentsWithDates);

        /** Collects at regular intervals, instead of on certain days. */
        public abstract Builder instalmentsWithSchedule(@Nullable InstalmentPlan instalmentsWithSchedule);

        /** Stores your own values: at most 3 keys of at most 50 characters, with values of at most 500. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Names it; the payer may read it in notifications. */
        public abstract Builder name(@Nullable String name);

        /** Shows this on the bank statement. How much of it depends on the scheme. */
        public abstract Builder paymentReference(@Nullable String paymentReference);

        /** Retries a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);

        /** States the sum of all instalments, in minor units; a wrong sum is refused. */
        public abstract Builder totalAmount(long totalAmount);

        abstract Builder links(@Nullable Links links);
    }

    /**
     * The id of what the request has become.
     *
     * @param extra fields that this version does not know, under their wire names
     */
    public record Links(
            @Nullable String instalmentSchedule,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
