package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.organization.Me;

final class MeCalls extends CallTable<StreamClient, MeResource> {
    MeCalls() {
        super("me", StreamClient::me);
        call("get", me -> me.get()).sends("GET /api/v2/me").returns(Me.class);
    }
}
