package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the organization.
 *
 * @param userCount the number of its users
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Branch(
        @Nullable String id,
        @Nullable String name,
        @Nullable Integer userCount,
        @Nullable Instant createdAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
