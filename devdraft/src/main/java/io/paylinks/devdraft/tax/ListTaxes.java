package io.paylinks.devdraft.tax;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list taxes. */
public record ListTaxes(
        @Nullable Integer skip,
        @Nullable Integer take,
        @Nullable String name,
        @Nullable Boolean active,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListTaxes_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListTaxes_Builder(this);
    }

    /** Builds a {@code ListTaxes}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListTaxes, Builder> {
        Builder() {}

        /** Only taxes with this name; at most 100 characters. */
        public abstract Builder name(@Nullable String name);

        /** Only active taxes, or only inactive ones. */
        public abstract Builder active(boolean active);
    }
}
