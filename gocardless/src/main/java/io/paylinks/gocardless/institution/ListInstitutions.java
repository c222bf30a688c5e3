package io.paylinks.gocardless.institution;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.ListBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list institutions. */
public record ListInstitutions(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable String branchCode,
        @Nullable String countryCode,
        @Nullable String feature,
        @Nullable Boolean includeDisabled,
        @Nullable Scheme scheme,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    /** Masks the branch code. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new AutoBuilder_ListInstitutions_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListInstitutions_Builder(this);
    }

    /** Builds a {@code ListInstitutions}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListInstitutions, Builder> {
        Builder() {}

        /** Only institutions with this branch code. */
        public abstract Builder branchCode(@Nullable String branchCode);

        /** Only institutions of this country, as an ISO 3166-1 alpha-2 code. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Only institutions with this feature. */
        public abstract Builder feature(@Nullable String feature);

        public abstract Builder includeDisabled(boolean includeDisabled);

        /** Only institutions of this scheme. */
        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
