package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.branch.Branch;
import io.paylinks.stream.branch.CreateBranch;
import io.paylinks.stream.branch.UpdateBranch;
import java.util.List;

final class BranchCalls {
    private static final String ALL = "/api/v2/branch";
    private static final String ONE = ALL + "/" + ENCODED_ID;

    private BranchCalls() {}

    static List<Call> all() {
        return List.of(
                call("branches.get", s -> s.branches().get(ID))
                        .sends("GET", ONE)
                        .answers(Branch.class),
                call("branches.list", s -> s.branches().list())
                        .sends("GET", ALL)
                        .answersPageOf(Branch.class),
                call(
                                "branches.create",
                                s -> s.branches()
                                        .create(CreateBranch.builder()
                                                .name("العليا")
                                                .extra("city", "Riyadh")
                                                .build()))
                        .sends("POST", ALL)
                        .body("{\"name\":\"العليا\",\"city\":\"Riyadh\"}")
                        .answers(Branch.class),
                call(
                                "branches.update",
                                s -> s.branches()
                                        .update(
                                                ID,
                                                UpdateBranch.builder()
                                                        .name("Olaya")
                                                        .build()))
                        .sends("PUT", ONE)
                        .body("{\"name\":\"Olaya\"}")
                        .answers(Branch.class),
                call("branches.delete", s -> s.branches().delete(ID))
                        .sends("DELETE", ONE)
                        .answersDeleted());
    }
}
