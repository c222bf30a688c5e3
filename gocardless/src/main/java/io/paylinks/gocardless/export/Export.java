package io.paylinks.gocardless.export;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of exported data.
 *
 * @param downloadUrl the URL of the file, valid for a limited time
 * @param errorMessage the reason for a failure
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Export(
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable String downloadUrl,
        @Nullable String errorMessage,
        @Nullable ExportType exportType,
        @JsonProperty(required = true) String id,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
