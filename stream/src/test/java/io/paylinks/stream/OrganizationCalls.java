package io.paylinks.stream;

import static io.paylinks.stream.Call.call;

import io.paylinks.stream.organization.CreateOrganizationInvite;
import io.paylinks.stream.organization.Me;
import io.paylinks.stream.organization.OrganizationInvite;
import io.paylinks.stream.organization.UserRole;
import java.util.List;

final class OrganizationCalls {
    private OrganizationCalls() {}

    static List<Call> all() {
        return List.of(
                call("me.get", s -> s.me().get()).sends("GET", "/api/v2/me").answers(Me.class),
                call(
                                "organizationInvites.create",
                                s -> s.organizationInvites()
                                        .create(CreateOrganizationInvite.builder()
                                                .email("sara@example.com")
                                                .role(UserRole.BRANCH_ADMIN)
                                                .branches(List.of("b1", "b2"))
                                                .extra("note", "n")
                                                .build()))
                        .sends("POST", "/api/v2/organization/invite")
                        .body("""
                                {"email":"sara@example.com","role":"branch_admin","branches":["b1","b2"],"note":"n"}""")
                        .answers(OrganizationInvite.class));
    }
}
