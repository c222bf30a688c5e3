package io.paylinks.gocardless.taxrate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list tax rates. */
public record ListTaxRates(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable String jurisdiction,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListTaxRates_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListTaxRates_Builder(this);
    }

    /** Builds a {@code ListTaxRates}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListTaxRates, Builder> {
        Builder() {}

        /** Only tax rates of this country or state. */
        public abstract Builder jurisdiction(@Nullable String jurisdiction);
    }
}
