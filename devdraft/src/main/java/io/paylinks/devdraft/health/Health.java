package io.paylinks.devdraft.health;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response to a health check. The public check returns only the status, the time and the version.
 *
 * @param status null if absent or unreadable
 * @param version the version of the API
 * @param database null if absent or unreadable
 * @param message a human-readable message
 * @param authenticated whether the credentials were accepted
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Health(
        @Nullable HealthStatus status,
        @Nullable Instant timestamp,
        @Nullable String version,
        @Nullable DatabaseStatus database,
        @Nullable String message,
        @Nullable Boolean authenticated,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
