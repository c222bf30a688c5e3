package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The prices of a product: one active price for each currency. */
final class StreamPrices {

    static final Schema CREATE = Schema.of(
            Field.oneOf("currency", StreamApi.CURRENCIES).required(),
            Field.decimal("amount").required().min("1"),
            Field.bool("is_price_inclusive_of_vat").or(true),
            Field.bool("is_price_exempt_from_vat").or(false));

    private static final Schema UPDATE = Schema.of(
            Field.decimal("amount").nullable().min("1"),
            Field.bool("is_price_inclusive_of_vat").nullable(),
            Field.bool("is_price_exempt_from_vat").nullable());

    private static final List<String> INLINE = List.of(
            "id",
            "currency",
            "amount",
            "is_active",
            "is_price_inclusive_of_vat",
            "is_price_exempt_from_vat",
            "price_excluding_vat",
            "vat_amount");

    private static final String PATH = "/api/v2/products/{id}/prices";

    private final StreamApi api;
    private final StreamProducts products;

    StreamPrices(StreamApi api, StreamProducts products) {
        this.api = api;
        this.products = products;
        api.routes
                .add("POST", PATH, this::create)
                .add("PUT", PATH + "/{price}", this::update)
                .add("DELETE", PATH + "/{price}", this::delete);
    }

    static List<ObjectNode> active(ObjectNode product) {
        return Json.list(product.path("prices")).stream()
                .filter(price -> price.path("is_active").asBoolean())
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** Finds the active price in a currency. */
    static Optional<ObjectNode> find(ObjectNode product, String currency) {
        return active(product).stream()
                .filter(price -> price.path("currency").asText().equals(currency))
                .findFirst();
    }

    static ObjectNode inline(JsonNode price) {
        return Json.pick(price, INLINE);
    }

    ObjectNode add(ObjectNode product, JsonNode sent) {
        String currency = sent.path("currency").asText();
        if (find(product, currency).isPresent()) {
            throw StreamErrors.badRequest("RESOURCE_ALREADY_EXISTS", "There is an active price in " + currency);
        }
        boolean inclusive = sent.path("is_price_inclusive_of_vat").asBoolean();
        boolean exempt = sent.path("is_price_exempt_from_vat").asBoolean();
        BigDecimal amount = StreamMoney.of(sent.path("amount"));
        BigDecimal net = StreamMoney.round(StreamMoney.excludingVat(amount, inclusive, exempt), currency);
        BigDecimal gross = StreamMoney.round(StreamMoney.includingVat(amount, inclusive, exempt), currency);

        ObjectNode price = api.created();
        price.put("currency", currency).put("is_active", true);
        price.put("is_price_inclusive_of_vat", inclusive).put("is_price_exempt_from_vat", exempt);
        StreamMoney.putWithTwin(price, "amount", amount, currency);
        StreamMoney.put(price, "price_excluding_vat", net, currency);
        StreamMoney.put(price, "vat_amount", gross.subtract(net), currency);
        ((ArrayNode) product.path("prices")).add(price);
        return price;
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        return Answer.json(201, add(products.find(call.id()), body));
    }

    /** Archives the price and answers a new one. */
    private Answer update(Call call) {
        ObjectNode changes = api.changes(call, UPDATE);
        ObjectNode old = findActive(call);
        ObjectNode sent = old.deepCopy();
        Json.names(changes).stream().filter(changes::hasNonNull).forEach(name -> sent.set(name, changes.path(name)));
        api.archive(old);
        return Answer.ok(add(products.find(call.id()), sent));
    }

    private Answer delete(Call call) {
        ObjectNode price = findActive(call);
        if (active(products.find(call.id())).size() == 1) {
            throw StreamErrors.badRequest("INVALID_PARAMETERS", "The last active price cannot be deleted");
        }
        api.archive(price);
        return StreamApi.nothing();
    }

    private ObjectNode findActive(Call call) {
        return active(products.find(call.id())).stream()
                .filter(price -> price.path("id").asText().equals(call.variable("price")))
                .findFirst()
                .orElseThrow(() -> StreamErrors.notFound("Price"));
    }
}
