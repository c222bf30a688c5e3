package io.paylinks.gocardless.mandateimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list mandate import entries. */
public record ListMandateImportEntries(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        String mandateImport,
        @Nullable MandateImportEntryStatus status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListMandateImportEntries_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListMandateImportEntries_Builder(this);
    }

    /** Builds a {@code ListMandateImportEntries}. Required: {@link #mandateImport}. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListMandateImportEntries, Builder> {
        Builder() {}

        /** Required. The id of the import. */
        public abstract Builder mandateImport(String mandateImport);

        /** Only mandate import entries with this status. */
        public abstract Builder status(@Nullable MandateImportEntryStatus status);
    }
}
