package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Branches; a call belongs to the one that {@code x-branch-id} names, or to the first. */
final class StreamBranches {

    private static final Schema BRANCH = Schema.of(Field.text("name").required());

    final Table table = new Table();
    private final StreamApi api;
    private final ObjectNode main;

    StreamBranches(StreamApi api) {
        this.api = api;
        main = add("Main branch");
        api.routes
                .add("GET", "/api/v2/branch", call -> list())
                .add("POST", "/api/v2/branch", call -> Answer.ok(add(name(call))))
                .add("GET", "/api/v2/branch/{id}", call -> Answer.ok(find(call.id())))
                .add("PUT", "/api/v2/branch/{id}", this::update)
                .add("DELETE", "/api/v2/branch/{id}", this::delete);
    }

    /** Returns the branch that a call is made for. */
    ObjectNode of(Call call) {
        String id = call.request().header("x-branch-id");
        return id == null ? main : find(id);
    }

    ObjectNode main() {
        return main;
    }

    ObjectNode find(String id) {
        return table.find(id).orElseThrow(() -> StreamErrors.rejection(404, "BRANCH_NOT_FOUND", "Branch not found"));
    }

    /** The short form that other objects carry. */
    ObjectNode brief(String id) {
        return Json.pick(table.find(id).orElse(main), List.of("id", "name"));
    }

    private ObjectNode add(String name) {
        return table.add(
                Json.object("id", api.ids.uuid(), "name", name, "user_count", 1, "created_at", api.timestamp()));
    }

    private Answer list() {
        List<ObjectNode> branches = new ArrayList<>(table.newestFirst());
        Collections.reverse(branches);
        return Answer.ok(Json.object("data", branches));
    }

    private Answer update(Call call) {
        ObjectNode branch = find(call.id());
        return Answer.ok(branch.put("name", name(call)));
    }

    private Answer delete(Call call) {
        ObjectNode branch = find(call.id());
        if (branch.equals(main)) {
            throw StreamErrors.badRequest("ACCOUNT_ONE_DEFAULT_REQUIRED", "The default branch cannot be deleted");
        }
        table.remove(call.id());
        return StreamApi.nothing();
    }

    private String name(Call call) {
        return api.body(call, BRANCH).path("name").asText();
    }
}
