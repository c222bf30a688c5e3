package io.paylinks.gocardless.block;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block: customers that match it cannot set up mandates.
 *
 * @param resourceReference the blocked value, such as an e-mail address
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Block(
        @Nullable Boolean active,
        @Nullable BlockType blockType,
        @Nullable Instant createdAt,
        @JsonProperty(required = true) String id,
        @Nullable String reasonDescription,
        @Nullable BlockReasonType reasonType,
        @Nullable String resourceReference,
        @Nullable Instant updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
