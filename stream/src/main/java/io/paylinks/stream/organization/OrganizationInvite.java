package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to the organization.
 *
 * @param email the invited e-mail address
 * @param createdBy the user who sent the invitation
 * @param branches the ids of the branches that the user may access
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record OrganizationInvite(
        @Nullable String id,
        @Nullable String email,
        @Nullable String organizationId,
        @Nullable Instant expireAt,
        @Nullable String createdBy,
        @Nullable UserRole role,
        List<String> branches,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
