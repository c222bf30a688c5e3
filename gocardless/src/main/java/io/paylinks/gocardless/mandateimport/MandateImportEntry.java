package io.paylinks.gocardless.mandateimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One mandate of a mandate import. It has no id: use your own {@code recordIdentifier}.
 *
 * @param processingErrors the errors of the entry, keyed by field
 * @param recordIdentifier your own identifier of the entry
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record MandateImportEntry(
        @Nullable Instant createdAt,
        @Nullable Links links,
        Map<String, @Nullable Object> processingErrors,
        @Nullable String recordIdentifier,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the import, and of the resources created from the entry.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String customer,
            @Nullable String customerBankAccount,
            @Nullable String mandate,
            @Nullable String mandateImport,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
