package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to the organization.
 *
 * @param id its id
 * @param email the e-mail address invited
 * @param organizationId the organization it belongs to
 * @param expireAt when it ends
 * @param createdBy the user who made it
 * @param role what the user may do
 * @param branches the branches the user may see
 * @param extra fields that this version does not know, under their wire names
 */
public record OrganizationInvite(
        @Nullable String id,
        @Nullable String email,
        @Nullable String organizationId,
        @Nullable Instant expireAt,
        @Nullable String createdBy,
        @Nullable UserRole role,
        List<String> branches,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public OrganizationInvite {
        branches = Copies.list(branches);
        extra = Copies.map(extra);
    }
}
