package io.paylinks.gocardless.outboundpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list outbound payments. */
public record ListOutboundPayments(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Nullable OutboundPaymentStatus status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListOutboundPayments_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListOutboundPayments_Builder(this);
    }

    /** Builds a {@code ListOutboundPayments}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListOutboundPayments, Builder> {
        Builder() {}

        /** Only outbound payments created at this time or later. */
        public abstract Builder createdFrom(@Nullable Instant createdFrom);

        /** Only outbound payments created at this time or earlier. */
        public abstract Builder createdTo(@Nullable Instant createdTo);

        /** Only outbound payments with this status. */
        public abstract Builder status(@Nullable OutboundPaymentStatus status);
    }
}
