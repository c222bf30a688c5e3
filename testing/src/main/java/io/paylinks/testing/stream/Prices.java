package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The prices of a product: one active price for each currency. */
final class Prices {

    static final Schema CREATE = Schema.of(
            Field.oneOf("currency", Api.CURRENCIES).required(),
            Field.decimal("amount").required().min("1"),
            Field.bool("is_price_inclusive_of_vat").or(true),
            Field.bool("is_price_exempt_from_vat").or(false));

    private static final Schema UPDATE = Schema.of(
            Field.decimal("amount").nullable().min("1"),
            Field.bool("is_price_inclusive_of_vat").nullable(),
            Field.bool("is_price_exempt_from_vat").nullable());

    private static final List<String> INLINE = Names.of("""
            id currency amount is_active is_price_inclusive_of_vat is_price_exempt_from_vat price_excluding_vat
            vat_amount""");

    private static final String PATH = "/api/v2/products/{product_id}/prices";

    private final Api api;
    private final Function<String, Row> products;

    Prices(Api api, Function<String, Row> products) {
        this.api = api;
        this.products = products;
        api.on("POST", PATH, this::create);
        api.on("PUT", PATH + "/{price_id}", this::update);
        api.on("DELETE", PATH + "/{price_id}", this::delete);
    }

    static List<Row> active(Row product) {
        return product.rows("prices").stream()
                .filter(price -> price.flag("is_active"))
                .toList();
    }

    /** Finds the active price in a currency. */
    static Optional<Row> find(Row product, String currency) {
        return active(product).stream()
                .filter(price -> price.is("currency", currency))
                .findFirst();
    }

    static Row inline(Row price) {
        return price.pick(INLINE);
    }

    Row add(Row product, Row sent) {
        String currency = sent.text("currency");
        if (find(product, currency).isPresent()) {
            throw Errors.badRequest("RESOURCE_ALREADY_EXISTS", "There is an active price in " + currency);
        }
        boolean inclusive = sent.flag("is_price_inclusive_of_vat");
        boolean exempt = sent.flag("is_price_exempt_from_vat");
        BigDecimal amount = sent.decimal("amount");
        BigDecimal net = Money.round(Money.excludingVat(amount, inclusive, exempt), currency);
        BigDecimal gross = Money.round(Money.includingVat(amount, inclusive, exempt), currency);

        Row price = api.created()
                .with("currency", currency, "is_active", true)
                .with("is_price_inclusive_of_vat", inclusive, "is_price_exempt_from_vat", exempt);
        Money.putWithTwin(price, "amount", amount, currency);
        Money.put(price, "price_excluding_vat", net, currency);
        Money.put(price, "vat_amount", gross.subtract(net), currency);
        product.append("prices", price);
        return price;
    }

    private Response create(Call call) {
        Row body = api.body(call, CREATE);
        return Response.json(201, add(products.apply(call.id()), body));
    }

    /** Archives the price and responds with a new one. */
    private Response update(Call call) {
        Row changes =
                api.changes(call, UPDATE).dropNulls("amount", "is_price_inclusive_of_vat", "is_price_exempt_from_vat");
        Row old = findActive(call);
        Row sent = old.copy().merge(changes);
        api.archive(old);
        return Response.json(200, add(products.apply(call.id()), sent));
    }

    private Response delete(Call call) {
        Row price = findActive(call);
        if (active(products.apply(call.id())).size() == 1) {
            throw Errors.badRequest("INVALID_PARAMETERS", "The last active price cannot be deleted");
        }
        api.archive(price);
        return api.deleted();
    }

    private Row findActive(Call call) {
        return active(products.apply(call.id())).stream()
                .filter(price -> price.is("id", call.variable("price_id")))
                .findFirst()
                .orElseThrow(() -> Errors.notFound("Price"));
    }
}
