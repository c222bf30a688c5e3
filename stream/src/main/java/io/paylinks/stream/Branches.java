package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.branch.Branch;
import io.paylinks.stream.branch.CreateBranch;
import io.paylinks.stream.branch.UpdateBranch;

/**
 * Operations on branches; only the official TypeScript SDK has them.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class Branches {
    private static final String ALL = "/api/v2/branch";
    private static final String ONE = ALL + "/{branch_id}";

    private final Exchange exchange;

    Branches(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a branch. */
    public Branch get(String branchId) {
        return exchange.send(Operation.get("branches.get", ONE, branchId), Branch.class);
    }

    /** Lists all branches, on one page. */
    public Page<Branch> list() {
        return exchange.page(Operation.get("branches.list", ALL), Branch.class);
    }

    /** Creates a branch. */
    public Branch create(CreateBranch request) {
        return exchange.send(Operation.post("branches.create", ALL).body(request), Branch.class);
    }

    /** Renames a branch. */
    public Branch update(String branchId, UpdateBranch request) {
        return exchange.send(Operation.put("branches.update", ONE, branchId).body(request), Branch.class);
    }

    /** Deletes a branch. */
    public Deleted delete(String branchId) {
        return exchange.send(Operation.delete("branches.delete", ONE, branchId), Deleted.class);
    }
}
