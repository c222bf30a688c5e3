package io.paylinks.devdraft.health;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response to a health check. The public one has status, time and version only.
 *
 * @param version of the API
 * @param message in words for people
 * @param authenticated whether the credentials were accepted
 * @param extra unknown fields, keyed by their JSON names
 */
public record Health(
        @Nullable HealthStatus status,
        @Nullable Instant timestamp,
        @Nullable String version,
        @Nullable DatabaseStatus database,
        @Nullable String message,
        @Nullable Boolean authenticated,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
