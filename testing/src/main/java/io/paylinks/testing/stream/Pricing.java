package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the prices of links, invoices and subscriptions, with their coupons. */
final class Pricing {

    private final Api api;
    private final Products products;
    private final Coupons coupons;

    Pricing(Api api, Products products, Coupons coupons) {
        this.api = api;
        this.products = products;
        this.coupons = coupons;
    }

    /** Computes the prices of the sent items; each has a product_id, a quantity and optional coupons. */
    List<Row> items(List<Row> sent, String currency) {
        List<Row> items = sent.stream().map(item -> item(item, currency)).toList();
        if (items.stream().map(Pricing::intervalOf).distinct().count() > 1) {
            throw Errors.badRequest("INVALID_PARAMETERS", "Items must be all one-time or share one interval");
        }
        return items;
    }

    /** Writes the total amounts: {@code amountField} is the amount to pay. */
    void total(Row row, String amountField, List<Row> items, List<String> couponIds) {
        String currency = row.text("currency");
        BigDecimal discounted = Money.sum(items, "discounted_amount");
        List<Row> steps = discounts(discounted, couponIds, currency);
        Money.putWithTwin(row, amountField, rest(discounted, steps), currency);
        Money.putWithTwin(row, "original_amount", Money.sum(items, "original_amount"), currency);
        Money.put(row, "item_level_discounted_amount", discounted, currency);
        row.with("coupon_calculation_metadata", metadata(steps))
                .with("home_currency_amount", currency.equals("SAR") ? row.value(amountField) : null)
                .with("exchange_rate_at_creation", null);
    }

    /** Applies other coupons to an item. */
    void discountItem(Row item, List<String> couponIds) {
        String currency = item.text("currency");
        BigDecimal original = item.decimal("original_amount");
        List<Row> steps = discounts(original, couponIds, currency);
        Money.putWithTwin(item, "discounted_amount", rest(original, steps), currency);
        item.with("coupon_calculation_metadata", metadata(steps)).with("coupons", couponIds);
    }

    /** Returns the interval of an item in the terms of links and subscriptions; null values if it is not recurring. */
    static Row intervalOf(Row item) {
        Row product = item.row("product");
        if (!product.is("type", "RECURRING")) {
            return Row.of("recurring_interval", null, "recurring_interval_count", null);
        }
        boolean semester = product.is("recurring_interval", "SEMESTER");
        int count = product.number("recurring_interval_count");
        return Row.of("recurring_interval", semester ? "MONTH" : product.text("recurring_interval"))
                .with("recurring_interval_count", semester ? count * 6 : count);
    }

    /** Returns the VAT that is part of a total, given its items. */
    static BigDecimal vat(BigDecimal total, List<Row> items) {
        BigDecimal discounted = Money.sum(items, "discounted_amount");
        if (discounted.signum() == 0) {
            return BigDecimal.ZERO;
        }
        List<Row> taxed =
                items.stream().filter(item -> !item.flag("exempt_from_vat")).toList();
        BigDecimal gross =
                total.multiply(Money.sum(taxed, "discounted_amount")).divide(discounted, 6, RoundingMode.HALF_UP);
        return gross.subtract(Money.excludingVat(gross, true, false));
    }

    private Row item(Row sent, String currency) {
        Row product = products.find(sent.text("product_id"));
        if (!product.flag("is_active")) {
            throw Errors.badRequest("INVALID_PARAMETERS", "Product is not active");
        }
        Row price = Prices.find(product, currency)
                .orElseThrow(
                        () -> Errors.badRequest("INVALID_PARAMETERS", "Product has no active price in " + currency));
        boolean exempt = price.flag("is_price_exempt_from_vat");
        boolean inclusive = price.flag("is_price_inclusive_of_vat");
        BigDecimal unit = Money.round(Money.includingVat(price.decimal("amount"), inclusive, exempt), currency);
        int quantity = sent.number("quantity");

        Row item = api.created()
                .with("product_id", product.id(), "quantity", quantity, "product", products.view(product))
                .with("currency", currency, "product_price_id", price.id())
                .with("unit_price", unit.toPlainString(), "exempt_from_vat", exempt);
        Money.putWithTwin(item, "original_amount", unit.multiply(BigDecimal.valueOf(quantity)), currency);
        discountItem(item, sent.texts("coupons"));
        return item;
    }

    /** Applies coupons to an amount one after the other, and returns the steps. */
    private List<Row> discounts(BigDecimal amount, List<String> couponIds, String currency) {
        List<Row> steps = new ArrayList<>();
        for (String id : couponIds) {
            Row coupon = coupons.find(id);
            if (!coupon.flag("is_active")) {
                throw Errors.badRequest("INVALID_PARAMETERS", "Coupon is not active");
            }
            if (coupon.isSet("currency") && !coupon.is("currency", currency)) {
                throw Errors.badRequest("INVALID_PARAMETERS", "Coupon is not in " + currency);
            }
            BigDecimal before = rest(amount, steps);
            BigDecimal value = coupon.decimal("discount_value");
            boolean percentage = coupon.flag("is_percentage");
            BigDecimal off = percentage ? before.multiply(value).movePointLeft(2) : value;
            BigDecimal after = Money.round(before.subtract(off.min(before)), currency);
            Row step = Row.of("coupon_id", id, "name", coupon.value("name"), "is_percentage", percentage)
                    .with("discount_value", value.toPlainString(), "order", steps.size() + 1);
            Money.put(step, "amount_before_discount", before, currency);
            Money.put(step, "discount_amount", before.subtract(after), currency);
            Money.put(step, "amount_after_discount", after, currency);
            steps.add(step.with("currency", currency));
        }
        return steps;
    }

    private static BigDecimal rest(BigDecimal amount, List<Row> steps) {
        return steps.isEmpty() ? amount : steps.get(steps.size() - 1).decimal("amount_after_discount");
    }

    private static @Nullable Row metadata(List<Row> steps) {
        return steps.isEmpty() ? null : Row.of("coupons", steps);
    }
}
