package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Customers; a removed one is gone. */
final class GoCardlessCustomers {

    private static final Schema FIELDS = Schema.of(
            Field.text("address_line1").nullable(),
            Field.text("address_line2").nullable(),
            Field.text("address_line3").nullable(),
            Field.text("city").nullable(),
            Field.text("company_name").nullable(),
            Field.text("country_code").nullable().size(2, 2),
            Field.text("danish_identity_number").nullable(),
            Field.email("email").nullable(),
            Field.text("family_name").nullable(),
            Field.text("given_name").nullable(),
            Field.text("language").or("en"),
            GoCardlessApi.METADATA,
            Field.text("phone_number").nullable(),
            Field.text("postal_code").nullable(),
            Field.text("region").nullable(),
            Field.text("swedish_identity_number").nullable());

    private static final Schema LIST = GoCardlessApi.listQuery(
            Field.oneOf("action_required", List.of("true", "false")),
            Field.oneOf("currency", GoCardlessApi.CURRENCIES), // accepted, but narrows nothing
            Field.oneOf("sort_direction", List.of("asc", "desc")).or("desc"),
            Field.oneOf("sort_field", List.of("name", "company_name", "created_at"))
                    .or("created_at"));

    private static final String ENVELOPE = "customers";

    final Table table = new Table();
    private final GoCardlessApi api;

    GoCardlessCustomers(GoCardlessApi api) {
        this.api = api;
        api.routes
                .add("GET", "/customers", this::list)
                .add("POST", "/customers", call -> api.create(call, ENVELOPE, this::create))
                .add("GET", "/customers/{id}", call -> answer(200, find(call)))
                .add("PUT", "/customers/{id}", this::update)
                .add("DELETE", "/customers/{id}", this::remove);
    }

    ObjectNode seed(String id) {
        ObjectNode jo = Json.object("email", "jo@example.com", "given_name", "Jo", "family_name", "Bloggs");
        jo.put("address_line1", "1 Test Street").put("city", "London");
        jo.put("postal_code", "E8 3GX").put("country_code", "GB");
        return add(id, FIELDS.complete(jo, ENVELOPE, List.of()));
    }

    private ObjectNode add(String id, ObjectNode fields) {
        return table.add(api.created(id, fields));
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, ENVELOPE, FIELDS);
        for (String name : List.of("given_name", "family_name")) {
            if (!body.hasNonNull("company_name") && !body.hasNonNull(name)) {
                throw api.errors.invalid(ENVELOPE, name, "can't be blank");
            }
        }
        return answer(201, add(api.ids.prefixed("CU"), body));
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        String sortField = query.path("sort_field").asText();
        Filter filter = new Filter(query, table.newestFirst())
                .within("created_at")
                .keep(customer -> !query.path("action_required").asBoolean()) // there is never anything to do
                .sort(
                        sortField.equals("name") ? "family_name" : sortField,
                        query.path("sort_direction").asText().equals("desc"));
        return Answer.ok(api.page(ENVELOPE, query, filter.rows()));
    }

    private Answer update(Call call) {
        ObjectNode customer = find(call);
        customer.setAll(api.changes(call, ENVELOPE, FIELDS));
        return answer(200, customer);
    }

    private Answer remove(Call call) {
        api.json(call, "data");
        table.remove(find(call).path("id").asText());
        return Answer.empty(204);
    }

    private ObjectNode find(Call call) {
        return api.find(table, call.id());
    }

    private static Answer answer(int status, ObjectNode customer) {
        return GoCardlessApi.answer(status, ENVELOPE, customer);
    }
}
