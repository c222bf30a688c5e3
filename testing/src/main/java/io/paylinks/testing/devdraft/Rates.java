package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The exchange rates between US dollar and euro. */
public final class Rates {

    private static final List<String> CURRENCIES = List.of("usd", "eur");
    private static final Schema QUERY = Schema.of(
            Field.oneOf("from", CURRENCIES).required(),
            Field.oneOf("to", CURRENCIES).required());

    private static final BigDecimal SPREAD = new BigDecimal("0.005");

    /** The value of one US dollar in euros. */
    public BigDecimal euros = new BigDecimal("0.92");

    private final Api api;

    Rates(Api api) {
        this.api = api;
        Kind kind = api.kind("Exchange rate", "exchange-rate", "exchange_rate");
        api.on(kind, "read", "GET", "/usd-to-eur", call -> Response.json(200, rate("usd", "eur")));
        api.on(kind, "read", "GET", "/eur-to-usd", call -> Response.json(200, rate("eur", "usd")));
        api.on(kind, "read", "GET", "", this::rate);
    }

    /** Returns the mid-market rate from one of the two currencies to the other. */
    BigDecimal middle(String from) {
        return from.equals("usd") ? euros : BigDecimal.ONE.divide(euros, 6, RoundingMode.HALF_UP);
    }

    /** Returns the amount of a stablecoin that one unit of another buys. */
    BigDecimal buy(String from, String to) {
        String currency = from.substring(0, 3);
        return from.equals(to)
                ? BigDecimal.ONE
                : rate(currency, to.substring(0, 3)).decimal("buy_rate");
    }

    private Response rate(Call call) {
        Row query = api.query(call, QUERY);
        if (query.value("from").equals(query.value("to"))) {
            throw Errors.rejection(404, "Exchange rate not found", "Not Found");
        }
        return Response.json(200, rate(query.text("from"), query.text("to")));
    }

    private Row rate(String from, String to) {
        BigDecimal middle = middle(from);
        BigDecimal spread = middle.multiply(SPREAD);
        return Row.of("from", from, "to", to, "midmarket_rate", text(middle))
                .with("buy_rate", text(middle.subtract(spread)), "sell_rate", text(middle.add(spread)))
                .with("timestamp", api.timestamp());
    }

    private static String text(BigDecimal rate) {
        return rate.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
