package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.ArrayList;
import java.util.List;

/** Customers. Removed ones no longer exist. */
public final class Customers {

    public static final Schema FIELDS = Schema.texts("""
            address_line1 address_line2 address_line3 city company_name danish_identity_number family_name given_name
            phone_number postal_code region swedish_identity_number
            """)
            .and(
                    Field.text("country_code").nullable().size(2, 2),
                    Field.email("email").nullable(),
                    Field.text("language").or("en"),
                    Api.METADATA);

    public final Resource resource;
    private final Api api;

    Customers(Api api) {
        this.api = api;
        resource = api.resource("customers", "CU")
                .create(FIELDS, this::checkName)
                .get()
                .update(FIELDS)
                .delete()
                .list(f -> f.range("created_at", Field::datetime)
                        .accept(Field.oneOf("currency", Api.CURRENCIES))
                        // No action is ever required.
                        .keep(Field.oneOf("action_required", "true", "false"), (row, q) -> !q.flag("action_required"))
                        .sort(
                                Field.oneOf("sort_field", "name", "company_name", "created_at")
                                        .or("created_at"),
                                Api.SORT_DIRECTION,
                                name -> name.equals("name") ? "family_name" : name));
    }

    void seed(String id) {
        Row jo = Row.of("email", "jo@example.com", "given_name", "Jo", "family_name", "Bloggs")
                .with("address_line1", "1 Test Street", "city", "London")
                .with("postal_code", "E8 3GX", "country_code", "GB");
        resource.table.add(api.created(id).merge(FIELDS.complete(jo.json(), "customers", List.of())));
    }

    /** Adds a customer without details. */
    public Row open() {
        return resource.table.add(api.created(api.ids.prefixed("CU"))
                .merge(FIELDS.complete(Row.of().json(), "", new ArrayList<>())));
    }

    private void checkName(Row customer) {
        for (String name : List.of("given_name", "family_name")) {
            if (!customer.isSet("company_name") && !customer.isSet(name)) {
                throw api.errors.invalid("customers", name, "can't be blank");
            }
        }
    }
}
