package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the organization.
 *
 * @param id its id
 * @param name its name
 * @param userCount how many users it has
 * @param createdAt when it was created
 * @param extra fields that this version does not know, under their wire names
 */
public record Branch(
        @Nullable String id,
        @Nullable String name,
        @Nullable Integer userCount,
        @Nullable Instant createdAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Branch {
        extra = Copies.map(extra);
    }
}
