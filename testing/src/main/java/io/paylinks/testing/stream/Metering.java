package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Metered subscriptions and the usage recorded for them. */
final class Metering {

    private static final Schema IDS = Schema.of(
            Field.uuid("product_id").required(),
            Field.uuid("organization_consumer_id").required());

    private static final Schema CREATE = IDS.and(
            Field.datetime("starts_at").nullable(), Field.datetime("ends_at").nullable());

    private static final Schema RECORD = IDS.and(
            Field.decimal("usage_amount").required(),
            Field.text("idempotency_key").required());

    private static final Schema RECORDS = Schema.of(
            Field.list(Field.object("records", RECORD.fields())).required().size(1, 1000));

    private static final List<String> FORM =
            Names.of("id product_id organization_consumer_id organization_id starts_at ends_at created_at updated_at");

    private final Set<String> usedKeys = new HashSet<>();
    private final Api api;
    private final Organization organization;
    private final Consumers consumers;
    private final Products products;
    private final Table table;

    Metering(Api api, Organization organization, Consumers consumers, Products products) {
        this.api = api;
        this.organization = organization;
        this.consumers = consumers;
        this.products = products;
        table = api.resource("Metered subscription", "metered/metered-subscriptions", "subscription_id")
                .returning(subscription -> subscription.pick(FORM))
                .create(CREATE, this::complete)
                .list()
                .action("deactivate", "DELETE", "", this::deactivate)
                .table;
        api.on("POST", "/api/v2/metered/meter", this::record);
    }

    private void complete(Row subscription) {
        if (!products.find(subscription.text("product_id")).is("type", "METERED")) {
            throw Errors.badRequest("INVALID_PARAMETERS", "Product is not metered");
        }
        consumers.findActive(subscription.text("organization_consumer_id"));
        if (!subscription.isSet("starts_at")) {
            subscription.with("starts_at", api.timestamp());
        }
        subscription.times(Api::naive, "starts_at", "ends_at").with("organization_id", organization.id);
    }

    private void deactivate(Row subscription) {
        api.touch(subscription.with("ends_at", api.timestamp()));
    }

    /** Counts an entry once per key, and only while a metered subscription is active. */
    private Response record(Call call) {
        List<Row> results = api.body(call, RECORDS).rows("records").stream()
                .map(record -> {
                    boolean counts = table.newestFirst().stream().anyMatch(row -> covers(row, record))
                            && usedKeys.add(record.text("idempotency_key"));
                    return Row.of("id", counts ? api.ids.uuid() : null, "success", counts);
                })
                .toList();
        long inserted =
                results.stream().filter(result -> result.flag("success")).count();
        return Response.json(200, Row.of("records", results, "total_inserted", inserted));
    }

    private boolean covers(Row subscription, Row record) {
        boolean started = !subscription.time("starts_at").isAfter(api.now());
        boolean ended =
                subscription.isSet("ends_at") && !subscription.time("ends_at").isAfter(api.now());
        return started && !ended && subscription.hasAll(record.only("product_id", "organization_consumer_id"));
    }
}
