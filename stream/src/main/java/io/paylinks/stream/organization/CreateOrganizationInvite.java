package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invites a user to the organization.
 *
 * @param email the e-mail address to invite
 * @param role what the user may do
 * @param branches the branches the user may see
 * @param extra fields that are not modelled
 */
public record CreateOrganizationInvite(
        String email,
        UserRole role,
        List<String> branches,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateOrganizationInvite {
        branches = Copies.list(branches);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateOrganizationInvite_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the e-mail address to invite. Required. */
        public abstract Builder email(String email);

        /** Sets what the user may do. Required. */
        public abstract Builder role(UserRole role);

        /** Sets the branches the user may see. Required. */
        public abstract Builder branches(List<String> branches);

        abstract CreateOrganizationInvite autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateOrganizationInvite build() {
            return Requests.build(CreateOrganizationInvite.class, this::autoBuild);
        }
    }
}
