package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invites a user to the organization. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateOrganizationInvite, Builder> {
        Builder() {}

        /** Invites this address. Required. */
        public abstract Builder email(String email);

        /** Lets the user do what this role may. Required. */
        public abstract Builder role(UserRole role);

        /** Lets the user into these branches, by their ids. Required. */
        public abstract Builder branches(List<String> branches);
    }
}
