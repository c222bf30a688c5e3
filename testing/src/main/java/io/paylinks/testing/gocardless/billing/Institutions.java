package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A few banks. Their lists have a single page. */
final class Institutions {

    private static final List<Row> ALL = List.of(
            institution("monzo", "Monzo", "GB", "enabled"),
            institution("starling", "Starling Bank", "GB", "enabled"),
            institution("closed_bank", "Closed Bank", "GB", "disabled"),
            institution("deutsche_bank", "Deutsche Bank", "DE", "enabled"),
            institution("bnp_paribas", "BNP Paribas", "FR", "enabled"),
            institution("commonwealth_bank", "Commonwealth Bank", "AU", "enabled"));

    private static final Field INCLUDE_DISABLED =
            Field.oneOf("include_disabled", "true", "false").or("false");

    private static final Schema LIST =
            Schema.each("branch_code country_code feature scheme", Field::text).and(INCLUDE_DISABLED);

    private static final Schema FOR_REQUEST = Schema.of(
            Field.text("country_code").required(), Field.csv("ids", List.of()), Field.text("search"), INCLUDE_DISABLED);

    private final Api api;

    Institutions(Api api) {
        this.api = api;
        api.on("GET", "/institutions", call -> list(api.query(call, LIST), institution -> true));
        api.on("GET", "/billing_requests/{id}/institutions", this::listFor);
    }

    static Optional<Row> find(String country, String id) {
        return ALL.stream()
                .filter(each -> each.is("country_code", country) && (id.isEmpty() || each.is("id", id)))
                .findFirst();
    }

    private Response listFor(Call call) {
        if (api.find("billing_requests", call.id()).isEmpty()) {
            throw api.errors.misused(404, "resource_not_found", "Resource not found");
        }
        Row query = api.query(call, FOR_REQUEST);
        String wanted = query.text("search").toLowerCase(Locale.ROOT);
        return list(
                query,
                each -> each.text("name").toLowerCase(Locale.ROOT).contains(wanted)
                        && (!query.has("ids") || each.is("id", query.texts("ids"))));
    }

    private static Response list(Row query, Predicate<Row> condition) {
        List<Row> found = ALL.stream()
                .filter(each -> !query.has("country_code") || each.is("country_code", query.text("country_code")))
                .filter(each -> query.flag("include_disabled") || each.is("status", "enabled"))
                .filter(condition)
                .toList();
        return Response.json(200, Row.of("institutions", found));
    }

    private static Row institution(String id, String name, String country, String status) {
        String image = "https://banks.example/" + id;
        return Row.of("id", id, "name", name, "country_code", country, "status", status)
                .with("icon_url", image + "/icon.png", "logo_url", image + "/logo.png")
                .with("roles", List.of(), "limits", null);
    }
}
