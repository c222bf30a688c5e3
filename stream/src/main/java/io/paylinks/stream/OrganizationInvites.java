package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.organization.CreateOrganizationInvite;
import io.paylinks.stream.organization.OrganizationInvite;

/**
 * Operations on invitations; only the official TypeScript SDK has them.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class OrganizationInvites {
    private static final String ALL = "/api/v2/organization/invite";

    private final Exchange exchange;

    OrganizationInvites(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Invites a user to the organization. */
    public OrganizationInvite create(CreateOrganizationInvite request) {
        return exchange.send(Operation.post("organizationInvites.create", ALL).body(request), OrganizationInvite.class);
    }
}
