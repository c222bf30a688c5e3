package io.paylinks.gocardless.billingrequesttemplate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list billing request templates. */
public record ListBillingRequestTemplates(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Scheme paymentRequestScheme,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListBillingRequestTemplates_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListBillingRequestTemplates_Builder(this);
    }

    /** Builds a {@code ListBillingRequestTemplates}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListBillingRequestTemplates, Builder> {
        Builder() {}

        /** Only Paylinks whose payments use this scheme. */
        public abstract Builder paymentRequestScheme(@Nullable Scheme paymentRequestScheme);
    }
}
