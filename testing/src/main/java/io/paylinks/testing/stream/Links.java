package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Payment links. */
final class Links {

    private static final List<String> STATUSES = List.of("INACTIVE", "ACTIVE", "COMPLETED");

    private static final Schema PAYMENT_METHODS = Schema.each(
            "visa mastercard amex bank_transfer installment",
            name -> Field.bool(name).or(false));

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
            Field.oneOf("currency", Api.CURRENCIES).or("SAR"),
            Field.list(Field.object("items", ITEM.fields())).required().notEmpty(),
            Field.list(Field.uuid("coupons")).or(List.of()),
            Field.integer("max_number_of_payments").nullable(),
            Field.datetime("valid_until").nullable(),
            Field.text("confirmation_message").nullable(),
            Field.object("payment_methods", PAYMENT_METHODS.fields()).nullable(),
            Field.map("custom_fields").nullable(),
            Field.text("success_redirect_url").nullable().size(1, 2000),
            Field.text("failure_redirect_url").nullable().size(1, 2000),
            Field.uuid("organization_consumer_id").nullable(),
            Field.map("custom_metadata").nullable(),
            Field.oneOf("contact_information_type", "PHONE", "EMAIL").nullable(),
            Field.integer("trial_period_days").nullable());

    private static final Schema STATUS = Schema.of(
            Field.oneOf("status", STATUSES).required(),
            Field.text("deactivate_message").nullable());

    private static final Schema COUPONS = Schema.of(
            Field.list(Field.uuid("coupons")),
            Field.list(Field.object(
                    "items",
                    Field.uuid("payment_link_item_id").required(),
                    Field.list(Field.uuid("coupons")).or(List.of()))));

    private static final List<String> SENT_WITH_ITEM = Names.of("allow_custom_quantity min_quantity max_quantity");

    private static final List<String> ITEM_FORM = Names.of("""
            created_at updated_at id product_id quantity original_amount discounted_amount coupon_calculation_metadata
            product allow_custom_quantity min_quantity max_quantity currency product_price_id
            original_amount_in_smallest_unit discounted_amount_in_smallest_unit""");

    private final Api api;
    private final Tables tables;
    private final Organization organization;
    private final Consumers consumers;
    private final Coupons coupons;
    private final Pricing pricing;

    Links(Api api, Tables tables, Organization organization, Consumers consumers, Coupons coupons, Pricing pricing) {
        this.api = api;
        this.tables = tables;
        this.organization = organization;
        this.consumers = consumers;
        this.coupons = coupons;
        this.pricing = pricing;
        api.resource("Payment link", "payment_links", "payment_link_id", tables.links)
                .returning(this::view)
                .create(CREATE, this::complete)
                .get()
                .list(f -> f.anyOf(Field.list(Field.oneOf("statuses", STATUSES)), "status")
                        .between(Field::datetime, "from_date", "to_date", "created_at")
                        .between(Field::decimal, "from_price", "to_price", "amount")
                        .anyOf(Field.list(Field.uuid("product_ids")), "items", "product_id")
                        .anyOf(Field.csv("currencies", Api.CURRENCIES), "currency"))
                .action("status", "PATCH", "/status", STATUS, this::switchStatus)
                .update("coupons", "PATCH", "/coupons", COUPONS, this::changeCoupons);
    }

    /** Adds a payment to the collected amount of the link, and completes the link at its maximum number of payments. */
    void collect(Row invoice, Row payment) {
        tables.links.find(invoice.text("payment_link_id")).ifPresent(link -> {
            BigDecimal collected = link.decimal("amount_collected").add(payment.decimal("amount"));
            Money.putWithTwin(link, "amount_collected", collected, link.text("currency"));
            int payments = link.number("number_of_payments") + 1;
            link.with("number_of_payments", payments);
            if (link.isSet("max_number_of_payments") && payments >= link.number("max_number_of_payments")) {
                link.with("status", "COMPLETED");
            }
            api.touch(link);
        });
    }

    private void complete(Row link) {
        if (link.isSet("organization_consumer_id")) {
            consumers.findActive(link.text("organization_consumer_id"));
        }
        String currency = link.text("currency");
        List<Row> sent = link.rows("items");
        List<Row> items = pricing.items(sent, currency);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).merge(sent.get(i).pick(SENT_WITH_ITEM));
        }
        link.with("override_payment_methods", link.value("payment_methods"))
                .drop("payment_methods")
                .times(Api::naive, "valid_until")
                .with("status", "ACTIVE", "deactivate_message", null)
                .with("organization_id", organization.id, "user_id", organization.userId)
                .merge(Pricing.intervalOf(items.get(0)))
                .with("url", "https://checkout.streampay.sa/" + link.id());
        price(link, items, link.texts("coupons"));
        Money.putWithTwin(link, "amount_collected", BigDecimal.ZERO, currency);
    }

    private void changeCoupons(Row link, Row changes) {
        List<Row> items = link.copy().rows("items");
        for (Row sent : changes.rows("items")) {
            Row item = items.stream()
                    .filter(each -> each.is("id", sent.text("payment_link_item_id")))
                    .findFirst()
                    .orElseThrow(() -> Errors.notFound("Payment link item"));
            pricing.discountItem(item, sent.texts("coupons"));
        }
        price(link, items, (changes.has("coupons") ? changes : link).texts("coupons"));
        changes.drop("items", "coupons");
    }

    private void price(Row link, List<Row> items, List<String> coupons) {
        link.with("items", items).with("coupons", coupons);
        pricing.total(link, "amount", items, coupons);
    }

    private Row view(Row link) {
        List<Row> items =
                link.rows("items").stream().map(item -> item.pick(ITEM_FORM)).toList();
        return link.copy()
                .drop("number_of_payments")
                .with("items", items)
                .with("coupons", coupons.briefs(link.texts("coupons")));
    }

    private void switchStatus(Row link, Row change) {
        if (link.is("status", "COMPLETED") || change.is("status", "COMPLETED")) {
            throw Errors.badRequest("INVALID_STATUS", "A link turns COMPLETED by payments only, and stays so");
        }
        api.touch(link.merge(change));
    }
}
