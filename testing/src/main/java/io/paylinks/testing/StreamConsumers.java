package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Consumers, the payers. */
final class StreamConsumers {

    private static final Schema ADDRESS = Schema.of(
            Field.text("address_line_1").required(),
            Field.text("address_line_2").nullable(),
            Field.text("city").required(),
            Field.text("postal_code").nullable(),
            Field.text("country").required());

    private static final Schema CREATE = schema(Field.text("name").required());
    private static final Schema UPDATE = schema(Field.text("name").nullable());
    private static final Schema LIST = StreamApi.listQuery(Field.text("search_term"));

    private static final List<String> BASE = List.of(
            "id",
            "name",
            "phone_number",
            "email",
            "external_id",
            "consumer",
            "iban",
            "is_deleted",
            "alias",
            "created_at",
            "branch",
            "comment",
            "communication_methods",
            "preferred_language",
            "consumer_type",
            "address",
            "vat_number",
            "commercial_registration");

    private static final List<String> SHARED = List.of(
            "id",
            "name",
            "alias",
            "email",
            "phone_number",
            "preferred_language",
            "consumer",
            "is_deleted",
            "communication_methods",
            "consumer_type",
            "address",
            "vat_number",
            "commercial_registration");

    final Table table = new Table();
    private final StreamApi api;

    StreamConsumers(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", "/api/v2/consumers", this::list)
                .add("POST", "/api/v2/consumers", this::create)
                .add("GET", "/api/v2/consumers/{id}", call -> Answer.ok(base(find(call.id()))))
                .add("PUT", "/api/v2/consumers/{id}", this::update)
                .add("DELETE", "/api/v2/consumers/{id}", this::delete);
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Consumer");
    }

    /** Finds a consumer that new links, invoices and subscriptions may name. */
    ObjectNode findActive(String id) {
        ObjectNode consumer = find(id);
        if (consumer.path("is_deleted").asBoolean()) {
            throw StreamErrors.notFound("Consumer");
        }
        return consumer;
    }

    ObjectNode seed(String name) {
        return add(CREATE.complete(Json.object("name", name), "body", List.of()), api.branches.main());
    }

    /** The form inside an invoice. */
    ObjectNode shared(String id) {
        ObjectNode shared = Json.pick(table.get(id), SHARED);
        ((ObjectNode) shared.path("consumer")).set("email", shared.path("email"));
        return shared;
    }

    /** The form inside a subscription. */
    ObjectNode ofSubscription(String id) {
        ObjectNode consumer = shared(id);
        consumer.remove(List.of("consumer", "is_deleted", "communication_methods"));
        return consumer;
    }

    private ObjectNode add(ObjectNode body, ObjectNode branch) {
        ObjectNode consumer = api.created();
        consumer.setAll(body);
        consumer.put("is_deleted", false);
        consumer.set("branch", api.branches.brief(branch.path("id").asText()));
        ObjectNode identity = Json.object("id", api.ids.uuid());
        consumer.set("consumer", identity);
        copyIdentity(consumer);
        return table.add(consumer);
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        api.organization.checkEmail(body.path("email").asText(""));
        checkUnique(body, "");
        return Answer.ok(full(add(body, api.branches.of(call))));
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        Filter filter = new Filter(query, table.newestFirst())
                .keep(consumer -> !consumer.path("is_deleted").asBoolean())
                .search("search_term", "name", "phone_number", "email", "external_id", "alias");
        if (call.request().header("x-branch-id") != null) {
            String branch = api.branches.of(call).path("id").asText();
            filter.keep(consumer -> consumer.at("/branch/id").asText().equals(branch));
        }
        return api.page(query, filter, this::full);
    }

    private Answer update(Call call) {
        ObjectNode changes = api.changes(call, UPDATE);
        ObjectNode consumer = findActive(call.id());
        if (changes.path("name").isNull()) {
            changes.remove("name");
        }
        api.organization.checkEmail(changes.path("email").asText(""));
        checkUnique(changes, call.id());
        consumer.setAll(changes);
        copyIdentity(consumer);
        api.touch(consumer);
        return Answer.ok(base(consumer));
    }

    private Answer delete(Call call) {
        ObjectNode consumer = findActive(call.id());
        refuse(api.links.table, "status", List.of("ACTIVE"), call.id(), "CONSUMER_HAS_ACTIVE_PAYMENT_LINKS");
        refuse(
                api.subscriptions.table,
                "status",
                StreamSubscriptions.ONGOING,
                call.id(),
                "CONSUMER_HAS_ONGOING_SUBSCRIPTIONS");
        refuse(api.invoices.table, "status", StreamInvoices.OPEN, call.id(), "CONSUMER_HAS_ONGOING_INVOICES");
        consumer.put("is_deleted", true);
        return StreamApi.nothing();
    }

    private static void refuse(Table table, String field, List<String> values, String consumerId, String code) {
        boolean used = table.newestFirst().stream()
                .filter(row -> row.path("organization_consumer_id").asText().equals(consumerId))
                .anyMatch(row -> values.contains(row.path(field).asText()));
        if (used) {
            throw StreamErrors.badRequest(code, "The consumer cannot be deleted");
        }
    }

    private void checkUnique(ObjectNode sent, String ownId) {
        for (String field : List.of("phone_number", "email")) {
            boolean taken = sent.hasNonNull(field)
                    && table.newestFirst().stream()
                            .filter(other -> !other.path("is_deleted").asBoolean())
                            .filter(other -> !other.path("id").asText().equals(ownId))
                            .anyMatch(other -> other.path(field).equals(sent.path(field)));
            if (taken) {
                throw StreamErrors.rejection(422, "DUPLICATE_CONSUMER", "A consumer with this " + field + " exists");
            }
        }
    }

    private static void copyIdentity(ObjectNode consumer) {
        ObjectNode identity = (ObjectNode) consumer.path("consumer");
        identity.set("phone_number", consumer.path("phone_number"));
        identity.set("preferred_language", consumer.path("preferred_language"));
    }

    private static ObjectNode base(ObjectNode consumer) {
        return Json.pick(consumer, BASE);
    }

    private ObjectNode full(ObjectNode consumer) {
        ObjectNode full = base(consumer);
        Optional<ObjectNode> last = api.invoices.table.newestFirst().stream()
                .filter(invoice -> invoice.path("organization_consumer_id").equals(consumer.path("id")))
                .findFirst();
        JsonNode activity = last.isEmpty()
                ? Json.MAPPER.nullNode()
                : Json.object(
                        "id", last.get().path("id"),
                        "org_invoice_number", last.get().path("org_invoice_number"),
                        "subcription_id", last.get().path("subscription_id"));
        full.set("last_invoice_activity", activity);
        return full;
    }

    private static Schema schema(Field name) {
        return Schema.of(
                name,
                Field.text("phone_number").nullable(),
                Field.email("email").nullable(),
                Field.text("external_id").nullable(),
                Field.text("iban").nullable().size(0, 34),
                Field.text("alias").nullable(),
                Field.text("comment").nullable(),
                Field.oneOf("preferred_language", List.of("AR", "EN")).or("AR"),
                Field.list(Field.oneOf("communication_methods", List.of("WHATSAPP", "EMAIL", "SMS")))
                        .or(List.of()),
                Field.oneOf("consumer_type", List.of("INDIVIDUAL", "BUSINESS")).or("INDIVIDUAL"),
                Field.object("address", ADDRESS).nullable(),
                Field.text("vat_number").nullable(),
                Field.text("commercial_registration").nullable());
    }
}
