package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Prices the items of links, invoices and subscriptions and takes off their coupons. */
final class StreamPricing {

    private final StreamApi api;

    StreamPricing(StreamApi api) {
        this.api = api;
    }

    /** Prices the items that were sent; each has a product_id, a quantity and perhaps coupons. */
    List<ObjectNode> items(JsonNode sent, String currency) {
        List<ObjectNode> items = new ArrayList<>();
        sent.forEach(item -> items.add(item(item, currency)));
        long intervals = items.stream().map(StreamPeriods::of).distinct().count();
        if (intervals > 1) {
            throw StreamErrors.badRequest("INVALID_PARAMETERS", "Items must be all one-time or share one interval");
        }
        return items;
    }

    /** Writes the amounts of the whole: {@code amountField} is the one to pay. */
    void total(ObjectNode row, String amountField, List<ObjectNode> items, List<String> couponIds) {
        String currency = row.path("currency").asText();
        BigDecimal discounted = sum(items, "discounted_amount");
        ArrayNode steps = Json.MAPPER.createArrayNode();
        BigDecimal amount = discount(discounted, couponIds, currency, steps);
        StreamMoney.putWithTwin(row, amountField, amount, currency);
        StreamMoney.putWithTwin(row, "original_amount", sum(items, "original_amount"), currency);
        StreamMoney.put(row, "item_level_discounted_amount", discounted, currency);
        row.set("coupon_calculation_metadata", metadata(steps));
        boolean home = currency.equals("SAR");
        row.set("home_currency_amount", home ? row.path(amountField) : Json.MAPPER.nullNode());
        row.putNull("exchange_rate_at_creation");
    }

    /** Takes other coupons off an item. */
    void discountItem(ObjectNode item, List<String> couponIds) {
        String currency = item.path("currency").asText();
        ArrayNode steps = Json.MAPPER.createArrayNode();
        BigDecimal original = StreamMoney.of(item.path("original_amount"));
        StreamMoney.putWithTwin(item, "discounted_amount", discount(original, couponIds, currency, steps), currency);
        item.set("coupon_calculation_metadata", metadata(steps));
        item.set("coupons", Json.array(couponIds));
    }

    /** Returns the VAT that is part of a total, given its items. */
    static BigDecimal vat(BigDecimal total, List<ObjectNode> items) {
        BigDecimal discounted = sum(items, "discounted_amount");
        if (discounted.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal taxed = items.stream()
                .filter(item -> !item.path("exempt_from_vat").asBoolean())
                .map(item -> StreamMoney.of(item.path("discounted_amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gross = total.multiply(taxed).divide(discounted, 6, RoundingMode.HALF_UP);
        return gross.subtract(StreamMoney.excludingVat(gross, true, false));
    }

    private ObjectNode item(JsonNode sent, String currency) {
        ObjectNode product = api.products.find(sent.path("product_id").asText());
        if (!product.path("is_active").asBoolean()) {
            throw StreamErrors.badRequest("INVALID_PARAMETERS", "Product is not active");
        }
        ObjectNode price = StreamPrices.find(product, currency)
                .orElseThrow(() ->
                        StreamErrors.badRequest("INVALID_PARAMETERS", "Product has no active price in " + currency));
        boolean exempt = price.path("is_price_exempt_from_vat").asBoolean();
        boolean inclusive = price.path("is_price_inclusive_of_vat").asBoolean();
        BigDecimal unit = StreamMoney.round(
                StreamMoney.includingVat(StreamMoney.of(price.path("amount")), inclusive, exempt), currency);
        int quantity = sent.path("quantity").asInt();

        ObjectNode item = api.created();
        item.put("product_id", product.path("id").asText()).put("quantity", quantity);
        item.set("product", api.products.view(product));
        item.put("currency", currency).put("product_price_id", price.path("id").asText());
        item.put("unit_price", unit.toPlainString()).put("exempt_from_vat", exempt);
        StreamMoney.putWithTwin(item, "original_amount", unit.multiply(BigDecimal.valueOf(quantity)), currency);
        discountItem(item, Json.texts(sent.path("coupons")));
        return item;
    }

    private BigDecimal discount(BigDecimal amount, List<String> couponIds, String currency, ArrayNode steps) {
        BigDecimal rest = amount;
        for (String id : couponIds) {
            ObjectNode coupon = api.coupons.find(id);
            if (!coupon.path("is_active").asBoolean()) {
                throw StreamErrors.badRequest("INVALID_PARAMETERS", "Coupon is not active");
            }
            BigDecimal value = StreamMoney.of(coupon.path("discount_value"));
            boolean percentage = coupon.path("is_percentage").asBoolean();
            BigDecimal off = percentage ? rest.multiply(value).movePointLeft(2) : value;
            BigDecimal after = StreamMoney.round(rest.subtract(off.min(rest)), currency);
            ObjectNode step = Json.object("coupon_id", id, "name", coupon.path("name"), "is_percentage", percentage);
            step.put("discount_value", value.toPlainString()).put("order", steps.size() + 1);
            StreamMoney.put(step, "amount_before_discount", rest, currency);
            StreamMoney.put(step, "discount_amount", rest.subtract(after), currency);
            StreamMoney.put(step, "amount_after_discount", after, currency);
            steps.add(step.put("currency", currency));
            rest = after;
        }
        return rest;
    }

    private static JsonNode metadata(ArrayNode steps) {
        return steps.isEmpty() ? Json.MAPPER.nullNode() : Json.object("coupons", steps);
    }

    private static BigDecimal sum(List<ObjectNode> items, String field) {
        return items.stream().map(item -> StreamMoney.of(item.path(field))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
