package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.Routes;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account behind the credentials, its branches, and the invitations to it. A call belongs to the branch in its
 * header, or to the first one.
 */
public final class Organization {

    public static final String USER_EMAIL = "owner@example.com";

    private static final Schema BRANCH = Schema.of(Field.text("name").required());
    private static final List<String> BRANCH_FORM = Names.of("id name user_count created_at");
    private static final Schema INVITE = Schema.of(
            Field.email("email").required(),
            Field.oneOf("role", "organization_admin", "branch_admin", "branch_user")
                    .required(),
            Field.list(Field.uuid("branches")).required());

    final String id;
    final String userId;
    final String accountId;
    public boolean sandbox = true;
    public boolean ownEmailOnly;
    public boolean autoCharge = true;
    private final Api api;
    private final String since;
    private final Resource branches;
    private final Row main;
    private @Nullable Row named;

    Organization(Api api) {
        this.api = api;
        id = api.ids.uuid();
        userId = api.ids.uuid();
        accountId = api.ids.uuid();
        since = api.timestamp();
        branches = api.resource("Branch", "branch", "branch_id", "BRANCH_NOT_FOUND")
                .returning(branch -> branch.pick(BRANCH_FORM))
                .create(BRANCH, branch -> branch.with("user_count", 1))
                .get()
                .update(BRANCH)
                .delete(this::deleteBranch);
        main = branches.table.add(api.created().with("name", "Main branch", "user_count", 1));
        api.on("GET", "/api/v2/branch", call -> listBranches());
        api.on("GET", "/api/v2/me", call -> Response.json(200, me()));
        api.on("POST", "/api/v2/organization/invite", this::invite);
    }

    /** Handles a call in its branch. */
    Response inBranch(Call call, Routes.Handler handler) {
        String wanted = call.request().header("x-branch-id");
        named = wanted == null ? null : branches.find(wanted);
        try {
            return handler.handle(call);
        } finally {
            named = null;
        }
    }

    /** Returns the branch of the current call. */
    Row branch() {
        return named == null ? main : named;
    }

    Row mainBranch() {
        return main;
    }

    /** Returns whether the objects of a branch are visible to the current call; without a branch, all are. */
    boolean sees(String branchId) {
        return named == null || named.id().equals(branchId);
    }

    /** Returns the short form of a branch within other objects. */
    Row brief(String branchId) {
        return branches.table.find(branchId).orElse(main).only("id", "name");
    }

    /** Rejects e-mail addresses other than that of the sandbox user. */
    void checkEmail(String email) {
        if (sandbox && ownEmailOnly && !email.isEmpty() && !email.equals(USER_EMAIL)) {
            String hint = "In sandbox the consumer's email must be that of the organization's user";
            throw new Rejection(Errors.response(403, "PERMISSION_FORBIDDEN", "You are not allowed to do this", hint));
        }
    }

    private Response listBranches() {
        List<Row> all = branches.table.oldestFirst().stream()
                .map(branch -> branch.pick(BRANCH_FORM))
                .toList();
        return Response.json(200, Row.of("data", all));
    }

    private void deleteBranch(Row branch) {
        if (branch.equals(main)) {
            throw Errors.badRequest("ACCOUNT_ONE_DEFAULT_REQUIRED", "The default branch cannot be deleted");
        }
        branches.table.remove(branch);
    }

    private Row me() {
        Row user = Row.of("id", userId, "email", USER_EMAIL, "first_name", "سارة", "last_name", "أحمد")
                .with("en_first_name", "Sara", "en_last_name", "Ahmed", "created_at", since);
        Row currencies =
                Row.of("home_currency", "SAR", "default_currency", "SAR", "enabled_currencies", Api.CURRENCIES);
        Row organization = Row.of("id", id, "name", "متجر تجريبي", "name_en", "Test shop", "sandbox", sandbox)
                .with("created_at", since, "currency_config", currencies);
        return Row.of("user", user, "organization", organization);
    }

    private Response invite(Call call) {
        Row body = api.body(call, INVITE);
        body.texts("branches").forEach(branches::find);
        Row invite = Row.of("id", api.ids.uuid(), "email", body.text("email"), "organization_id", id)
                .with("expire_at", Times.naive(api.now().plus(Duration.ofDays(7))))
                .with("created_by", userId);
        return Response.json(200, invite.merge(body.only("role", "branches")));
    }
}
