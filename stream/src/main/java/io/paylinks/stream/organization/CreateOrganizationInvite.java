package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to invite a user to the organization. */
public record CreateOrganizationInvite(
        String email,
        UserRole role,
        List<String> branches,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateOrganizationInvite {
        branches = Copies.list("branches", branches);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateOrganizationInvite_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateOrganizationInvite_Builder(this);
    }

    /** Builds a {@code CreateOrganizationInvite}. Required: {@link #email}, {@link #role} and {@link #branches}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateOrganizationInvite, Builder> {
        Builder() {}

        /** Required. The e-mail address to invite. */
        public abstract Builder email(String email);

        /** Required. The role of the user. */
        public abstract Builder role(UserRole role);

        /** Required. The ids of the branches that the user may access. */
        public abstract Builder branches(List<String> branches);

        abstract Optional<List<String>> branches();

        /** Adds a branch that the user may access, by its id. */
        public Builder branch(String branch) {
            return branches(appended(branches().orElse(null), "branch", branch));
        }
    }
}
