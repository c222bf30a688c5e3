package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list outbound payment imports. */
public record ListOutboundPaymentImports(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable OutboundPaymentImportStatus status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListOutboundPaymentImports_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListOutboundPaymentImports_Builder(this);
    }

    /** Builds a {@code ListOutboundPaymentImports}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListOutboundPaymentImports, Builder> {
        Builder() {}

        /** Only outbound payment imports created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only outbound payment imports with this status. */
        public abstract Builder status(@Nullable OutboundPaymentImportStatus status);
    }
}
