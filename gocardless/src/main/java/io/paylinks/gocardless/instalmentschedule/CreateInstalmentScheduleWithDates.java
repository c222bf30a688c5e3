package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to create an instalment schedule with a date for each payment. GoCardless requires a mandate, a currency, a
 * total and the instalments.
 */
public record CreateInstalmentScheduleWithDates(
        @Nullable Long appFee,
        @Nullable CurrencyCode currency,
        @Nullable List<DatedInstalment> instalments,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String name,
        @Nullable String paymentReference,
        @Nullable Boolean retryIfPossible,
        @Nullable Long totalAmount,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateInstalmentScheduleWithDates {
        instalments = Copies.orNull("instalments", instalments);
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateInstalmentScheduleWithDates_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateInstalmentScheduleWithDates_Builder(this);
    }

    /**
     * Builds a {@code CreateInstalmentScheduleWithDates}. GoCardless requires a mandate, a currency, a total and the
     * instalments.
     */
    @AutoBuilder
    public abstract static class Builder extends InstalmentScheduleBuilder<CreateInstalmentScheduleWithDates, Builder> {
        Builder() {}

        /** Required by GoCardless. The payments with their dates. */
        public abstract Builder instalments(@Nullable List<DatedInstalment> instalments);

        /** Adds a payment with its date. */
        public Builder instalment(DatedInstalment instalment) {
            return instalments(appended(instalments(), "instalment", instalment));
        }

        abstract @Nullable List<DatedInstalment> instalments();

        /** The id of the mandate through which the money is collected. */
        public Builder mandate(String mandate) {
            return within("links", "mandate", mandate);
        }
    }
}
