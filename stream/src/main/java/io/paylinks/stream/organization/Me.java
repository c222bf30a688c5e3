package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The owner of the API key.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Me(
        @Nullable User user,
        @Nullable Organization organization,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The user of the API key.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record User(
            @Nullable String id,
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String enFirstName,
            @Nullable String enLastName,
            @Nullable Instant createdAt,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
