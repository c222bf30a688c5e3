package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to retry a failed payment. */
public record RetryPayment(
        @Nullable LocalDate chargeDate,
        @Nullable Map<String, @Nullable String> metadata,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RetryPayment {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_RetryPayment_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_RetryPayment_Builder(this);
    }

    /** Builds a {@code RetryPayment}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<RetryPayment, Builder> {
        Builder() {}

        /** The day on which the customer is charged. Default: as soon as the mandate allows. */
        public abstract Builder chargeDate(@Nullable LocalDate chargeDate);

        /**
         * Your own values, which GoCardless stores with the event that follows: at most 3 keys of at most 50
         * characters, with values of at most 500.
         */
        @Override
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);
    }
}
