package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> SENT_WITH_ITEM = List.of("allow_custom_quantity", "min_quantity", "max_quantity");

    private static final Schema COUPONS = Schema.of(
            Field.list(Field.uuid("coupons")),
            Field.list(Field.object(
                    "items",
                    Schema.of(
                            Field.uuid("payment_link_item_id").required(),
                            Field.list(Field.uuid("coupons")).or(List.of())))));

    private static final List<String> ITEM_FIELDS = List.of(
            "created_at",
            "updated_at",
            "id",
            "product_id",
            "quantity",
            "original_amount",
            "discounted_amount",
            "coupon_calculation_metadata",
            "product",
            "allow_custom_quantity",
            "min_quantity",
            "max_quantity",
            "currency",
            "product_price_id",
            "original_amount_in_smallest_unit",
            "discounted_amount_in_smallest_unit");

    final Table table = new Table();
    private final StreamApi api;

    StreamLinks(StreamApi api) {
        this.api = api;
        api.routes
                .add("GET", "/api/v2/payment_links", this::list)
                .add("POST", "/api/v2/payment_links", this::create)
                .add("GET", "/api/v2/payment_links/{id}", call -> Answer.ok(view(find(call.id()))))
                .add("PATCH", "/api/v2/payment_links/{id}/status", this::updateStatus)
                .add("PATCH", "/api/v2/payment_links/{id}/coupons", this::updateCoupons);
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Payment link");
    }

    /** Adds a payment to what the link has earned; at its maximum the link is completed. */
    void collect(ObjectNode invoice, ObjectNode payment) {
        Optional<ObjectNode> paid = table.find(invoice.path("payment_link_id").asText());
        if (paid.isEmpty()) {
            return;
        }
        ObjectNode link = paid.get();
        BigDecimal collected =
                StreamMoney.of(link.path("amount_collected")).add(StreamMoney.of(payment.path("amount")));
        StreamMoney.putWithTwin(
                link, "amount_collected", collected, link.path("currency").asText());
        int payments = link.path("number_of_payments").asInt() + 1;
        link.put("number_of_payments", payments);
        if (link.hasNonNull("max_number_of_payments")
                && payments >= link.path("max_number_of_payments").asInt()) {
            link.put("status", "COMPLETED");
        }
        api.touch(link);
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        if (body.hasNonNull("organization_consumer_id")) {
            api.consumers.findActive(body.path("organization_consumer_id").asText());
        }
        String currency = body.path("currency").asText();
        List<ObjectNode> items = api.pricing.items(body.path("items"), currency);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setAll(Json.pick(body.path("items").path(i), SENT_WITH_ITEM));
        }

        ObjectNode link = api.created();
        link.setAll(body);
        link.set("override_payment_methods", link.remove("payment_methods"));
        StreamApi.normalizeTimes(link, "valid_until");
        link.put("status", "ACTIVE").putNull("deactivate_message");
        link.put("organization_id", api.organization.organizationId).put("user_id", api.organization.userId);
        link.setAll(StreamPeriods.of(items.get(0)));
        link.put("url", "https://checkout.streampay.sa/" + link.path("id").asText());
        price(link, items, Json.texts(body.path("coupons")));
        StreamMoney.putWithTwin(link, "amount_collected", BigDecimal.ZERO, currency);
        return Answer.ok(view(table.add(link)));
    }

    private Answer updateCoupons(Call call) {
        ObjectNode changes = api.changes(call, COUPONS);
        ObjectNode link = find(call.id());
        List<ObjectNode> items = items(link);
        for (JsonNode sent : changes.path("items")) {
            ObjectNode item = items.stream()
                    .filter(each -> each.path("id").equals(sent.path("payment_link_item_id")))
                    .findFirst()
                    .orElseThrow(() -> StreamErrors.notFound("Payment link item"));
            api.pricing.discountItem(item, Json.texts(sent.path("coupons")));
        }
        price(link, items, Json.texts(changes.has("coupons") ? changes.path("coupons") : link.path("coupons")));
        api.touch(link);
        return Answer.ok(view(link));
    }

    private void price(ObjectNode link, List<ObjectNode> items, List<String> coupons) {
        link.set("items", Json.array(items));
        link.set("coupons", Json.array(coupons));
        api.pricing.total(link, "amount", items, coupons);
    }

    static List<ObjectNode> items(ObjectNode link) {
        return Json.list(link.path("items")).stream()
                .map(item -> (ObjectNode) item.deepCopy())
                .toList();
    }

    private ObjectNode view(ObjectNode link) {
        ObjectNode view = link.deepCopy();
        view.remove("number_of_payments");
        ArrayNode items = Json.MAPPER.createArrayNode();
        link.path("items").forEach(item -> items.add(Json.pick(item, ITEM_FIELDS)));
        view.set("items", items);
        List<ObjectNode> coupons = Json.texts(link.path("coupons")).stream()
                .map(api.coupons.table::find)
                .flatMap(Optional::stream)
                .map(StreamCoupons::brief)
                .toList();
        view.set("coupons", Json.array(coupons));
        return view;
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
        return api.page(query, filter, this::view);
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
        return Answer.ok(view(link));
    }
}
