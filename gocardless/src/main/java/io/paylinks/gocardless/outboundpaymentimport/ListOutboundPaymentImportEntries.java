package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list outbound payment import entries. */
public record ListOutboundPaymentImportEntries(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        String outboundPaymentImport,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListOutboundPaymentImportEntries_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListOutboundPaymentImportEntries_Builder(this);
    }

    /** Builds a {@code ListOutboundPaymentImportEntries}. Required: {@link #outboundPaymentImport}. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListOutboundPaymentImportEntries, Builder> {
        Builder() {}

        /** Required. The id of the import. */
        public abstract Builder outboundPaymentImport(String outboundPaymentImport);
    }
}
