package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to create an instalment schedule with payments at regular intervals. GoCardless requires a mandate, a
 * currency, a total and the instalments.
 */
public record CreateInstalmentScheduleWithSchedule(
        @Nullable Long appFee,
        @Nullable CurrencyCode currency,
        @Nullable InstalmentPlan instalments,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String name,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @Nullable Long totalAmount,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateInstalmentScheduleWithSchedule {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateInstalmentScheduleWithSchedule_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateInstalmentScheduleWithSchedule_Builder(this);
    }

    /**
     * Builds a {@code CreateInstalmentScheduleWithSchedule}. GoCardless requires a mandate, a currency, a total and the
     * instalments.
     */
    @AutoBuilder
    public abstract static class Builder
            extends InstalmentScheduleBuilder<CreateInstalmentScheduleWithSchedule, Builder> {
        Builder() {}

        /** Required by GoCardless. The payments. */
        public abstract Builder instalments(@Nullable InstalmentPlan instalments);

        /** The id of the mandate through which the money is collected. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }
    }
}
