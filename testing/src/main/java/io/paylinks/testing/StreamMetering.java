package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Metered subscriptions and the usage recorded for them. */
final class StreamMetering {

    private static final Schema CREATE = Schema.of(
            Field.uuid("product_id").required(),
            Field.uuid("organization_consumer_id").required(),
            Field.datetime("starts_at").nullable(),
            Field.datetime("ends_at").nullable());

    private static final Schema RECORD = Schema.of(
            Field.uuid("product_id").required(),
            Field.uuid("organization_consumer_id").required(),
            Field.decimal("usage_amount").required(),
            Field.text("idempotency_key").required());

    private static final Schema RECORDS =
            Schema.of(Field.list(Field.object("records", RECORD)).required().size(1, 1000));

    private static final List<String> FIELDS = List.of(
            "id",
            "product_id",
            "organization_consumer_id",
            "organization_id",
            "starts_at",
            "ends_at",
            "created_at",
            "updated_at");

    private static final Schema LIST = StreamApi.listQuery();
    private static final String PATH = "/api/v2/metered/metered-subscriptions";

    private final Table table = new Table();
    private final Set<String> usedKeys = new HashSet<>();
    private final StreamApi api;

    StreamMetering(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", PATH, this::list)
                .add("POST", PATH, this::create)
                .add("DELETE", PATH + "/{id}", this::deactivate)
                .add("POST", "/api/v2/metered/meter", this::record);
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        ObjectNode product = api.products.find(body.path("product_id").asText());
        if (!product.path("type").asText().equals("METERED")) {
            throw StreamErrors.badRequest("INVALID_PARAMETERS", "Product is not metered");
        }
        api.consumers.findActive(body.path("organization_consumer_id").asText());
        ObjectNode subscription = api.created();
        subscription.put("starts_at", api.timestamp()).put("organization_id", api.organization.organizationId);
        if (body.path("starts_at").isNull()) {
            body.remove("starts_at");
        }
        StreamApi.normalizeTimes(body, "starts_at", "ends_at");
        subscription.setAll(body);
        return Answer.ok(view(table.add(subscription)));
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        return api.page(query, new Filter(query, table.newestFirst()), StreamMetering::view);
    }

    private Answer deactivate(Call call) {
        ObjectNode subscription = api.find(table, call.id(), "Metered subscription");
        subscription.put("ends_at", api.timestamp());
        api.touch(subscription);
        return Answer.ok(view(subscription));
    }

    /** A record counts once for its key, and only while a metered subscription is in force. */
    private Answer record(Call call) {
        ObjectNode body = api.body(call, RECORDS);
        ArrayNode results = Json.MAPPER.createArrayNode();
        int inserted = 0;
        for (JsonNode record : body.path("records")) {
            boolean counts = table.newestFirst().stream().anyMatch(row -> covers(row, record))
                    && usedKeys.add(record.path("idempotency_key").asText());
            inserted += counts ? 1 : 0;
            results.add(Json.object("id", counts ? api.ids.uuid() : null, "success", counts));
        }
        return Answer.ok(Json.object("records", results, "total_inserted", inserted));
    }

    private boolean covers(ObjectNode subscription, JsonNode record) {
        boolean ended = subscription.hasNonNull("ends_at")
                && !StreamPeriods.time(subscription, "ends_at").isAfter(api.now());
        boolean started = !StreamPeriods.time(subscription, "starts_at").isAfter(api.now());
        return started
                && !ended
                && subscription.path("product_id").equals(record.path("product_id"))
                && subscription.path("organization_consumer_id").equals(record.path("organization_consumer_id"));
    }

    private static ObjectNode view(ObjectNode subscription) {
        return Json.pick(subscription, FIELDS);
    }
}
