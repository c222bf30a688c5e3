package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Products and their prices. */
final class StreamProducts {

    final Table table = new Table();
    private final StreamApi api;

    StreamProducts(StreamApi api) {
        this.api = api;
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Product");
    }

    /** Creates a product with one price in SAR. */
    ObjectNode seed(String id, String name, String type, String interval, String price) {
        ObjectNode product = api.created();
        product.put("id", id).put("name", name).putNull("description");
        product.put("type", type).put("recurring_interval", interval.isEmpty() ? null : interval);
        product.put("recurring_interval_count", 1).put("is_active", true).put("is_one_time", false);
        product.put("is_used_in_finalized_invoice", false);
        product.set("prices", Json.MAPPER.createArrayNode());
        addPrice(product, Json.object("currency", "SAR", "amount", price));
        return table.add(product);
    }

    ObjectNode addPrice(ObjectNode product, JsonNode sent) {
        ObjectNode price = api.created();
        price.put("currency", sent.path("currency").asText()).put("is_active", true);
        price.put(
                "is_price_inclusive_of_vat",
                sent.path("is_price_inclusive_of_vat").asBoolean(true));
        price.put(
                "is_price_exempt_from_vat",
                sent.path("is_price_exempt_from_vat").asBoolean(false));
        setAmount(price, StreamMoney.of(sent.path("amount")));
        prices(product).add(price);
        return price;
    }

    /** Finds the active price in a currency. */
    Optional<ObjectNode> price(ObjectNode product, String currency) {
        return Json.list(prices(product)).stream()
                .filter(price -> price.path("is_active").asBoolean())
                .filter(price -> price.path("currency").asText().equals(currency))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    static void setAmount(ObjectNode price, BigDecimal amount) {
        String currency = price.path("currency").asText();
        boolean inclusive = price.path("is_price_inclusive_of_vat").asBoolean();
        boolean exempt = price.path("is_price_exempt_from_vat").asBoolean();
        BigDecimal net = StreamMoney.round(StreamMoney.excludingVat(amount, inclusive, exempt), currency);
        BigDecimal gross = StreamMoney.round(StreamMoney.includingVat(amount, inclusive, exempt), currency);
        StreamMoney.putWithTwin(price, "amount", amount, currency);
        StreamMoney.put(price, "price_excluding_vat", net, currency);
        StreamMoney.put(price, "vat_amount", exempt ? BigDecimal.ZERO : gross.subtract(net), currency);
    }

    /** The product as it is answered: with its first active price in the old top-level fields. */
    ObjectNode view(ObjectNode product) {
        ObjectNode view = product.deepCopy();
        ArrayNode prices = prices(view);
        JsonNode first = Json.list(prices).stream()
                .filter(price -> price.path("is_active").asBoolean())
                .findFirst()
                .orElse(prices.path(0));
        view.put("price", first.path("amount").asText("0"))
                .put("currency", first.path("currency").asText("SAR"));
        view.put(
                "is_price_exempt_from_vat",
                first.path("is_price_exempt_from_vat").asBoolean());
        view.put(
                "is_price_inclusive_of_vat",
                first.path("is_price_inclusive_of_vat").asBoolean());
        view.put("price_excluding_vat", first.path("price_excluding_vat").asText("0"));
        view.put("vat_amount", first.path("vat_amount").asText("0"));
        return view;
    }

    static ArrayNode prices(ObjectNode product) {
        return (ArrayNode) product.path("prices");
    }
}
