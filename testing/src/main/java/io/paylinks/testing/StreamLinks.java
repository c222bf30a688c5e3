package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Payment links. */
final class StreamLinks {

    private static final List<String> STATUSES = List.of("INACTIVE", "ACTIVE", "COMPLETED");

    private static final Schema PAYMENT_METHODS = Schema.of(
            Field.bool("visa").or(false),
            Field.bool("mastercard").or(false),
            Field.bool("amex").or(false),
            Field.bool("bank_transfer").or(false),
            Field.bool("installment").or(false));

    private static final Schema ITEM = Schema.of(
            Field.uuid("product_id").required(),
            Field.integer("quantity").min("1").or(1),
            Field.list(Field.uuid("coupons")).or(List.of()),
            Field.bool("allow_custom_quantity").or(false),
            Field.integer("min_quantity").min("0").nullable(),
            Field.integer("max_quantity").min("0").nullable());

    private static final Schema CREATE = Schema.of(
            Field.text("name").required(),
            Field.text("description").nullable(),
            Field.oneOf("currency", StreamApi.CURRENCIES).or("SAR"),
            Field.list(Field.object("items", ITEM)).required().size(1, Integer.MAX_VALUE),
            Field.list(Field.uuid("coupons")).or(List.of()),
            Field.integer("max_number_of_payments").nullable(),
            Field.datetime("valid_until").nullable(),
            Field.text("confirmation_message").nullable(),
            Field.object("payment_methods", PAYMENT_METHODS).nullable(),
            Field.map("custom_fields").nullable(),
            Field.text("success_redirect_url").nullable().size(1, 2000),
            Field.text("failure_redirect_url").nullable().size(1, 2000),
            Field.uuid("organization_consumer_id").nullable(),
            Field.map("custom_metadata").nullable(),
            Field.oneOf("contact_information_type", List.of("PHONE", "EMAIL")).nullable(),
            Field.integer("trial_period_days").nullable());

    private static final Schema STATUS = Schema.of(
            Field.oneOf("status", STATUSES).required(),
            Field.text("deactivate_message").nullable());

    private static final Schema LIST = StreamApi.listQuery(
            Field.list(Field.oneOf("statuses", STATUSES)),
            Field.datetime("from_date"),
            Field.datetime("to_date"),
            Field.decimal("from_price"),
            Field.decimal("to_price"),
            Field.list(Field.uuid("product_ids")),
            Field.csv("currencies", StreamApi.CURRENCIES));

    final Table table = new Table();
    private final StreamApi api;

    StreamLinks(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", "/api/v2/payment_links", this::list)
                .add("POST", "/api/v2/payment_links", this::create)
                .add("GET", "/api/v2/payment_links/{id}", call -> Answer.ok(find(call.id())))
                .add("PATCH", "/api/v2/payment_links/{id}/status", this::updateStatus);
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Payment link");
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        String currency = body.path("currency").asText();
        List<ObjectNode> items = api.pricing.items(body.path("items"), currency);
        for (int i = 0; i < items.size(); i++) {
            ObjectNode sent = (ObjectNode) body.path("items").path(i);
            items.get(i).setAll(sent.retain("allow_custom_quantity", "min_quantity", "max_quantity"));
        }
        List<String> coupons = Json.texts(body.path("coupons"));

        ObjectNode link = api.created();
        link.setAll(body);
        link.set("override_payment_methods", link.remove("payment_methods"));
        StreamApi.normalizeTimes(link, "valid_until");
        link.put("status", "ACTIVE").putNull("deactivate_message");
        link.put("organization_id", api.organization.organizationId).put("user_id", api.organization.userId);
        link.set("recurring_interval", api.pricing.interval(items));
        link.set("recurring_interval_count", items.get(0).at("/product/recurring_interval_count"));
        link.put("url", "https://checkout.streampay.sa/" + link.path("id").asText());
        link.set("items", Json.array(items));
        link.set("coupons", Json.array(coupons.stream().map(api.coupons::find).toList()));
        api.pricing.total(link, "amount", items, coupons);
        StreamMoney.putWithTwin(link, "amount_collected", BigDecimal.ZERO, currency);
        return Answer.ok(table.add(link));
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        Filter filter = new Filter(query, table.newestFirst())
                .anyOf("statuses", "status")
                .anyOf("currencies", "currency")
                .atLeast("from_date", "created_at")
                .atMost("to_date", "created_at")
                .atLeast("from_price", "amount")
                .atMost("to_price", "amount");
        Set<String> products = Set.copyOf(Json.texts(query.path("product_ids")));
        if (!products.isEmpty()) {
            filter.keep(link -> Json.list(link.path("items")).stream()
                    .anyMatch(item -> products.contains(item.path("product_id").asText())));
        }
        return api.page(query, filter, link -> link);
    }

    private Answer updateStatus(Call call) {
        ObjectNode change = api.body(call, STATUS);
        ObjectNode link = find(call.id());
        boolean toggles = !link.path("status").asText().equals("COMPLETED")
                && !change.path("status").asText().equals("COMPLETED");
        if (!toggles) {
            throw StreamErrors.badRequest("INVALID_STATUS", "A link turns COMPLETED by payments only, and stays so");
        }
        link.setAll(change);
        api.touch(link);
        return Answer.ok(link);
    }
}
