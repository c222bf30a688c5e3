package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Violation;
import java.util.ArrayList;
import java.util.List;

/** Products. */
public final class Products {

    private static final List<String> TYPES = List.of("RECURRING", "ONE_OFF", "METERED");
    private static final List<String> INTERVALS = List.of("WEEK", "MONTH", "SEMESTER", "YEAR");
    private static final List<String> FREE_TO_CHANGE = List.of("name", "description", "is_active");
    private static final List<String> SHARED_BY_PRICES = Names.of(
            "amount currency is_price_exempt_from_vat is_price_inclusive_of_vat price_excluding_vat vat_amount");

    private static final Schema PRICES = Schema.of(
            Field.decimal("price").nullable().min("1"),
            Field.list(Field.object("prices", Prices.CREATE.fields())).nullable(),
            Field.bool("is_price_exempt_from_vat").nullable(),
            Field.bool("is_price_inclusive_of_vat").nullable());

    private static final Schema CREATE = Schema.of(
                    Field.text("name").required().size(1, 160),
                    Field.text("description").nullable().size(0, 500),
                    Field.bool("is_one_time").or(false),
                    Field.oneOf("type", TYPES).required(),
                    Field.oneOf("recurring_interval", INTERVALS).nullable(),
                    Field.integer("recurring_interval_count").min("1").or(1))
            .and(PRICES);

    private static final Schema UPDATE = Schema.of(
                    Field.text("name").nullable().size(1, 160),
                    Field.text("description").nullable().size(1, 500),
                    Field.bool("is_active").nullable(),
                    Field.oneOf("type", TYPES).nullable(),
                    Field.oneOf("recurring_interval", INTERVALS).nullable(),
                    Field.integer("recurring_interval_count").nullable().min("1"))
            .and(PRICES);

    private final Resource resource;
    private final Api api;
    private final Prices prices;

    Products(Api api) {
        this.api = api;
        this.prices = new Prices(api, this::find);
        resource = api.resource("Product", "products", "product_id")
                .returning(this::view)
                .createFrom(CREATE, body -> add(api.ids.uuid(), body))
                .get()
                .update(UPDATE, this::change)
                .delete(api::archive)
                .list(f -> f.search("search_term", "name", "description")
                        .equal(Field.bool("active"), "is_active")
                        .equal(Field.oneOf("type", TYPES))
                        .keep(
                                Field.text("currency").size(3, 3),
                                (product, query) -> Prices.find(product, query.text("currency"))
                                        .isPresent()));
    }

    Row find(String id) {
        return resource.find(id);
    }

    /** Adds a product with one price in SAR; the interval is empty unless it recurs. */
    public String seed(String id, String name, String type, String interval, String price) {
        Row sent = Row.of("name", name, "type", type, "price", price);
        if (type.equals("RECURRING")) {
            sent.with("recurring_interval", String.valueOf(interval));
        }
        List<Violation> violations = new ArrayList<>();
        Row body = CREATE.complete(sent.json(), "body", violations);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("not a product: " + Errors.describe(violations));
        }
        return add(id, body).id();
    }

    /** Returns a product with its first active price in the deprecated top-level fields. */
    Row view(Row product) {
        Row view = product.copy();
        List<Row> all = view.rows("prices");
        Row first = Prices.active(view).stream().findFirst().orElseGet(() -> all.isEmpty() ? Row.of() : all.get(0));
        view.merge(first.pick(SHARED_BY_PRICES))
                .with("price", view.value("amount"))
                .drop("amount");
        return view.with("prices", all.stream().map(Prices::inline).toList());
    }

    private Row add(String id, Row body) {
        if (body.is("type", "RECURRING") && !body.isSet("recurring_interval")) {
            throw Errors.valueError("recurring_interval is required for type RECURRING", body);
        }
        List<Row> sent = sentPrices(body);
        if (sent.isEmpty()) {
            throw Errors.valueError("at least one price is required", body);
        }
        Row product = dropPrices(api.created().with("id", id).merge(body))
                .with("is_active", true, "is_used_in_finalized_invoice", false, "prices", List.of());
        sent.forEach(price -> prices.add(product, price));
        return resource.table.add(product);
    }

    private void change(Row product, Row changes) {
        changes.dropNulls("name", "is_active", "type", "recurring_interval_count");
        boolean restricted = !FREE_TO_CHANGE.containsAll(changes.names());
        if (restricted && product.flag("is_used_in_finalized_invoice")) {
            throw Errors.badRequest("PRODUCT_USED_IN_FINALIZED_INVOICE", "Product is used in a finalized invoice");
        }
        for (Row price : sentPrices(changes)) {
            Prices.find(product, price.text("currency")).ifPresent(api::archive);
            prices.add(product, price);
        }
        dropPrices(changes);
    }

    private static Row dropPrices(Row body) {
        return body.drop("price", "prices", "is_price_exempt_from_vat", "is_price_inclusive_of_vat");
    }

    /** Returns the prices of a body: its list, or the deprecated single price in SAR. */
    private static List<Row> sentPrices(Row body) {
        if (body.isSet("prices")) {
            return body.rows("prices");
        }
        return body.isSet("price")
                ? List.of(Row.of("currency", "SAR", "amount", body.value("price"))
                        .with("is_price_inclusive_of_vat", body.flag("is_price_inclusive_of_vat", true))
                        .with("is_price_exempt_from_vat", body.flag("is_price_exempt_from_vat", false)))
                : List.of();
    }
}
