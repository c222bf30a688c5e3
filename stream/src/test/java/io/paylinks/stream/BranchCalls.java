package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.branch.Branch;
import io.paylinks.stream.branch.CreateBranch;
import io.paylinks.stream.branch.UpdateBranch;

final class BranchCalls extends CallTable<StreamClient, Branches> {
    BranchCalls() {
        super("branches", StreamClient::branches);
        call("get", b -> b.get(ID)).sends("GET /api/v2/branch/{id}").returns(Branch.class);
        call("list", b -> b.list()).sends("GET /api/v2/branch").returnsPageOf(Branch.class);
        call("create", CreateBranch.class, Branches::create)
                .sends("POST /api/v2/branch")
                .returns(Branch.class);
        call("update", UpdateBranch.class, (b, request) -> b.update(ID, request))
                .sends("PUT /api/v2/branch/{id}")
                .returns(Branch.class);
        call("delete", b -> b.delete(ID)).sends("DELETE /api/v2/branch/{id}").returnsDeleted(200);
    }
}
