package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The branch to which a consumer or an invoice belongs.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BranchReference(
        @Nullable String id,
        @Nullable String name,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
