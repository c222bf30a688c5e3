package io.paylinks.gocardless.mandateimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One mandate of a mandate import. It has no id: {@code recordIdentifier} is yours.
 *
 * @param processingErrors what is wrong with the entry, by field
 * @param recordIdentifier your own name for the entry
 * @param extra unknown fields, keyed by their JSON names
 */
public record MandateImportEntry(
        @Nullable Instant createdAt,
        @Nullable Links links,
        Map<String, @Nullable Object> processingErrors,
        @Nullable String recordIdentifier,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the import, and of what has come of the entry.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String customer,
            @Nullable String customerBankAccount,
            @Nullable String mandate,
            @Nullable String mandateImport,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
