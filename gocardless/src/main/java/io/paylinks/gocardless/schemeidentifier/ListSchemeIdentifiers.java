package io.paylinks.gocardless.schemeidentifier;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list scheme identifiers. */
public record ListSchemeIdentifiers(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable String creditor,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListSchemeIdentifiers_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListSchemeIdentifiers_Builder(this);
    }

    /** Builds a {@code ListSchemeIdentifiers}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListSchemeIdentifiers, Builder> {
        Builder() {}

        /** Only scheme identifiers of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);
    }
}
