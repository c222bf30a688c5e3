package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.organization.CreateOrganizationInvite;
import io.paylinks.stream.organization.OrganizationInvite;

/** Operations on invitations. They are in the official TypeScript SDK, but not in Stream's specification. */
public final class OrganizationInvites {
    private final Resource<OrganizationInvite> organizationInvites;

    OrganizationInvites(Exchange exchange) {
        this.organizationInvites = exchange.resource("organizationInvites", OrganizationInvite.class);
    }

    /**
     * Invites a user to the organization.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/organization/invite</a>
     */
    public OrganizationInvite create(CreateOrganizationInvite request) {
        return organizationInvites
                .post("create", "/api/v2/organization/invite")
                .body(request)
                .send();
    }
}
