package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Products. */
final class StreamProducts {

    private static final List<String> TYPES = List.of("RECURRING", "ONE_OFF", "METERED");
    private static final List<String> INTERVALS = List.of("WEEK", "MONTH", "SEMESTER", "YEAR");
    private static final Set<String> FREE_TO_CHANGE = Set.of("name", "description", "is_active");
    private static final List<String> SHARED_BY_PRICES = List.of(
            "amount",
            "currency",
            "is_price_exempt_from_vat",
            "is_price_inclusive_of_vat",
            "price_excluding_vat",
            "vat_amount");

    private static final Schema CREATE = Schema.of(
            Field.text("name").required().size(1, 160),
            Field.text("description").nullable().size(0, 500),
            Field.decimal("price").nullable().min("1"),
            Field.list(Field.object("prices", StreamPrices.CREATE)).nullable(),
            Field.bool("is_one_time").or(false),
            Field.oneOf("type", TYPES).required(),
            Field.oneOf("recurring_interval", INTERVALS).nullable(),
            Field.integer("recurring_interval_count").min("1").or(1),
            Field.bool("is_price_exempt_from_vat").nullable(),
            Field.bool("is_price_inclusive_of_vat").nullable());

    private static final Schema UPDATE = Schema.of(
            Field.text("name").nullable().size(1, 160),
            Field.text("description").nullable().size(1, 500),
            Field.decimal("price").nullable().min("1"),
            Field.list(Field.object("prices", StreamPrices.CREATE)).nullable(),
            Field.bool("is_active").nullable(),
            Field.oneOf("type", TYPES).nullable(),
            Field.oneOf("recurring_interval", INTERVALS).nullable(),
            Field.integer("recurring_interval_count").nullable().min("1"),
            Field.bool("is_price_exempt_from_vat").nullable(),
            Field.bool("is_price_inclusive_of_vat").nullable());

    private static final Schema LIST = StreamApi.listQuery(
            Field.text("search_term"),
            Field.bool("active"),
            Field.oneOf("type", TYPES),
            Field.text("currency").size(3, 3));

    final Table table = new Table();
    private final StreamApi api;
    private final StreamPrices prices;

    StreamProducts(StreamApi api) {
        this.api = api;
        this.prices = new StreamPrices(api, this);
        api.routes
                .add("GET", "/api/v2/products", this::list)
                .add("POST", "/api/v2/products", this::create)
                .add("GET", "/api/v2/products/{id}", call -> Answer.ok(view(find(call.id()))))
                .add("PUT", "/api/v2/products/{id}", this::update)
                .add("DELETE", "/api/v2/products/{id}", this::delete);
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Product");
    }

    /** Creates a product with one price in SAR; the interval is empty unless it recurs. */
    ObjectNode seed(String id, String name, String type, String interval, String price) {
        ObjectNode sent = Json.object("name", name, "type", type, "price", price);
        if (!interval.isEmpty()) {
            sent.put("recurring_interval", interval);
        }
        List<Violation> violations = new ArrayList<>();
        ObjectNode body = CREATE.complete(sent, "body", violations);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("not a product: " + sent);
        }
        return add(id, body);
    }

    /** The product as it is answered: with its first active price in the old top-level fields. */
    ObjectNode view(ObjectNode product) {
        ObjectNode view = product.deepCopy();
        JsonNode first = StreamPrices.active(view).stream()
                .findFirst()
                .map(JsonNode.class::cast)
                .orElse(view.path("prices").path(0));
        view.setAll(Json.pick(first, SHARED_BY_PRICES));
        view.set("price", view.remove("amount"));
        ArrayNode inline = Json.MAPPER.createArrayNode();
        view.path("prices").forEach(price -> inline.add(StreamPrices.inline(price)));
        view.set("prices", inline);
        return view;
    }

    private Answer create(Call call) {
        return Answer.ok(view(add(api.ids.uuid(), api.body(call, CREATE))));
    }

    private ObjectNode add(String id, ObjectNode body) {
        if (body.path("type").asText().equals("RECURRING") && !body.hasNonNull("recurring_interval")) {
            throw StreamErrors.valueError("recurring_interval is required for type RECURRING", body);
        }
        ObjectNode product = api.created();
        product.put("id", id).setAll(body);
        product.remove(List.of("price", "is_price_exempt_from_vat", "is_price_inclusive_of_vat"));
        product.put("is_active", true).put("is_used_in_finalized_invoice", false);
        product.set("prices", Json.MAPPER.createArrayNode());
        List<JsonNode> sent = sentPrices(body);
        if (sent.isEmpty()) {
            throw StreamErrors.valueError("at least one price is required", body);
        }
        sent.forEach(price -> prices.add(product, price));
        return table.add(product);
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        Filter filter = new Filter(query, table.newestFirst())
                .search("search_term", "name", "description")
                .equal("active", "is_active")
                .equal("type", "type");
        if (query.has("currency")) {
            String currency = query.path("currency").asText();
            filter.keep(product -> StreamPrices.find(product, currency).isPresent());
        }
        return api.page(query, filter, this::view);
    }

    private Answer update(Call call) {
        ObjectNode changes = api.changes(call, UPDATE);
        ObjectNode product = find(call.id());
        List<String> unset = List.of("name", "is_active", "type", "recurring_interval_count");
        unset.stream().filter(field -> changes.path(field).isNull()).forEach(changes::remove);
        boolean restricted = Json.names(changes).stream().anyMatch(name -> !FREE_TO_CHANGE.contains(name));
        if (restricted && product.path("is_used_in_finalized_invoice").asBoolean()) {
            throw StreamErrors.badRequest(
                    "PRODUCT_USED_IN_FINALIZED_INVOICE", "Product is used in a finalized invoice");
        }
        for (JsonNode price : sentPrices(changes)) {
            StreamPrices.find(product, price.path("currency").asText()).ifPresent(api::archive);
            prices.add(product, price);
        }
        changes.remove(List.of("price", "prices", "is_price_exempt_from_vat", "is_price_inclusive_of_vat"));
        product.setAll(changes);
        api.touch(product);
        return Answer.ok(view(product));
    }

    private Answer delete(Call call) {
        api.archive(find(call.id()));
        return StreamApi.nothing();
    }

    /** The prices of a body: its list, or the deprecated single price in SAR. */
    private static List<JsonNode> sentPrices(ObjectNode body) {
        if (body.hasNonNull("prices")) {
            return Json.list(body.path("prices"));
        }
        if (!body.hasNonNull("price")) {
            return List.of();
        }
        ObjectNode price = Json.object("currency", "SAR", "amount", body.path("price"));
        price.put(
                "is_price_inclusive_of_vat",
                body.path("is_price_inclusive_of_vat").asBoolean(true));
        price.put(
                "is_price_exempt_from_vat",
                body.path("is_price_exempt_from_vat").asBoolean(false));
        return List.of(price);
    }
}
