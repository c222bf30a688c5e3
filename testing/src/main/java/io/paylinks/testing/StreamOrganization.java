package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The account behind the credentials. */
final class StreamOrganization {

    final String organizationId;
    final String userId;
    boolean sandbox = true;

    StreamOrganization(StreamApi api) {
        organizationId = api.ids.uuid();
        userId = api.ids.uuid();
        String since = api.timestamp();
        api.routes.add("GET", "/api/v2/me", call -> Answer.ok(me(since)));
    }

    private ObjectNode me(String since) {
        ObjectNode user = Json.object("id", userId, "email", FakeStream.USER_EMAIL);
        user.put("first_name", "سارة")
                .put("last_name", "أحمد")
                .put("en_first_name", "Sara")
                .put("en_last_name", "Ahmed");
        user.put("created_at", since);
        ObjectNode currencies = Json.object("home_currency", "SAR", "default_currency", "SAR");
        currencies.set("enabled_currencies", Json.array(List.of("SAR", "USD")));
        ObjectNode organization = Json.object("id", organizationId, "name", "متجر تجريبي", "name_en", "Test shop");
        organization.put("sandbox", sandbox).put("created_at", since);
        organization.set("currency_config", currencies);
        return Json.object("user", user, "organization", organization);
    }
}
