package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/** The account behind the credentials, and the invitations to it. */
final class StreamOrganization {

    private static final Schema INVITE = Schema.of(
            Field.email("email").required(),
            Field.oneOf("role", List.of("organization_admin", "branch_admin", "branch_user"))
                    .required(),
            Field.list(Field.uuid("branches")).required());

    final String organizationId;
    final String userId;
    final String accountId;
    boolean sandbox = true;
    boolean ownEmailOnly;
    boolean autoCharge = true;
    private final StreamApi api;
    private final String since;

    StreamOrganization(StreamApi api) {
        this.api = api;
        organizationId = api.ids.uuid();
        userId = api.ids.uuid();
        accountId = api.ids.uuid();
        since = api.timestamp();
        api.routes
                .add("GET", "/api/v2/me", call -> Answer.ok(me()))
                .add("POST", "/api/v2/organization/invite", this::invite);
    }

    /** A sandbox writes to its own user only. */
    void checkEmail(String email) {
        if (sandbox && ownEmailOnly && !email.isEmpty() && !email.equals(FakeStream.USER_EMAIL)) {
            String hint = "In sandbox the consumer's email must be that of the organization's user";
            throw new Rejection(
                    StreamErrors.answer(403, "PERMISSION_FORBIDDEN", "You are not allowed to do this", hint));
        }
    }

    private ObjectNode me() {
        ObjectNode user = Json.object("id", userId, "email", FakeStream.USER_EMAIL);
        user.put("first_name", "سارة")
                .put("last_name", "أحمد")
                .put("en_first_name", "Sara")
                .put("en_last_name", "Ahmed");
        user.put("created_at", since);
        ObjectNode currencies = Json.object("home_currency", "SAR", "default_currency", "SAR");
        currencies.set("enabled_currencies", Json.array(StreamApi.CURRENCIES));
        ObjectNode organization = Json.object("id", organizationId, "name", "متجر تجريبي", "name_en", "Test shop");
        organization.put("sandbox", sandbox).put("created_at", since);
        organization.set("currency_config", currencies);
        return Json.object("user", user, "organization", organization);
    }

    private Answer invite(Call call) {
        ObjectNode body = api.body(call, INVITE);
        Json.texts(body.path("branches")).forEach(api.branches::find);
        ObjectNode invite = Json.object("id", api.ids.uuid(), "email", body.path("email"));
        invite.put("organization_id", organizationId);
        invite.put("expire_at", Times.naive(api.now().plus(Duration.ofDays(7)))).put("created_by", userId);
        invite.setAll(body.retain("role", "branches"));
        return Answer.ok(invite);
    }
}
