package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** Taxes. */
final class Taxes {

    private static final Schema CREATE = Schema.of(
            Field.text("name").required().size(1, 100),
            Field.text("description").nullable().size(0, 255),
            Field.decimal("percentage").required().min("0").max("100"),
            Field.bool("active").or(true),
            Field.list(Field.text("appIds")));

    private final Api api;

    Taxes(Api api) {
        this.api = api;
        Kind kind = api.kind("Tax", "taxes", "tax");
        new Resource(api, kind)
                .create(CREATE, this::complete)
                .list(f -> f.search("name", "name").equal(Field.bool("active")))
                .get()
                .update(CREATE.partial(), (tax, changes) -> assign(tax, changes))
                .delete();
        for (String method : List.of("PUT", "DELETE")) {
            api.on(kind, "update", method, "", call -> {
                throw Errors.badRequest("Tax ID is required in the path");
            });
        }
    }

    private void complete(Row tax) {
        tax.with("business_id", api.businessId, "apps", List.of(Row.of("id", api.appId)));
        assign(tax, tax);
    }

    /** Moves the applications of the request to their place in the response. */
    private static void assign(Row tax, Row sent) {
        if (sent.has("appIds")) {
            tax.with(
                    "apps",
                    sent.texts("appIds").stream().map(id -> Row.of("id", id)).toList());
            sent.drop("appIds");
        }
    }
}
