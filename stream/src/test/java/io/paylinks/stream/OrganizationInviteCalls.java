package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.organization.CreateOrganizationInvite;
import io.paylinks.stream.organization.OrganizationInvite;

final class OrganizationInviteCalls extends CallTable<StreamClient, OrganizationInvites> {
    OrganizationInviteCalls() {
        super("organizationInvites", StreamClient::organizationInvites);
        call("create", CreateOrganizationInvite.class, OrganizationInvites::create)
                .sends("POST /api/v2/organization/invite")
                .returns(OrganizationInvite.class);
    }
}
