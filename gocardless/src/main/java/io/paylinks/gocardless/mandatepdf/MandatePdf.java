package io.paylinks.gocardless.mandatepdf;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as a PDF file.
 *
 * @param expiresAt the time until which the file can be downloaded
 * @param url the URL of the file
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record MandatePdf(
        @Nullable Instant expiresAt,
        @Nullable String url,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
