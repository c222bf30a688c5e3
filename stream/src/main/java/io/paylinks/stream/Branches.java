package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.branch.Branch;
import io.paylinks.stream.branch.CreateBranch;
import io.paylinks.stream.branch.UpdateBranch;

/** Operations on branches. They are in the official TypeScript SDK, but not in Stream's specification. */
public final class Branches {
    private static final String ALL = "/api/v2/branch";
    private static final String ONE = ALL + "/{branch_id}";

    private final Resource<Branch> branches;

    Branches(Exchange exchange) {
        this.branches = exchange.resource("branches", Branch.class);
    }

    /**
     * Fetches a branch.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/branch/{branch_id}</a>
     */
    public Branch get(String branchId) {
        return branches.get("get", ONE, branchId).send();
    }

    /**
     * Lists all branches, on one page.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/branch</a>
     */
    public Page<Branch> list() {
        return branches.get("list", ALL).page();
    }

    /**
     * Creates a branch.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/branch</a>
     */
    public Branch create(CreateBranch request) {
        return branches.post("create", ALL).body(request).send();
    }

    /**
     * Renames a branch.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/branch/{branch_id}</a>
     */
    public Branch update(String branchId, UpdateBranch request) {
        return branches.put("update", ONE, branchId).body(request).send();
    }

    /**
     * Deletes a branch.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/branch/{branch_id}</a>
     */
    public Deleted delete(String branchId) {
        return branches.delete("delete", ONE, branchId).send(Deleted.class);
    }
}
