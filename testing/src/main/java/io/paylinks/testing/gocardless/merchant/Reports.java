package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Read-only resources: balances, limits, rates and exports. */
final class Reports {

    private final Api api;

    Reports(Api api) {
        this.api = api;
        balances();
        limits();
        exchangeRates();
        taxRates();
        exports();
    }

    private void balances() {
        Table table =
                withoutId("balances").list(f -> f.equal(Field.text("creditor").required(), "links/creditor")).table;
        Row balance = Row.of("currency", "GBP", "last_updated_at", Times.millis(api.now()))
                .with("links", Row.of("creditor", Api.CREDITOR_ID));
        table.add(Row.of("id", "1", "balance_type", "confirmed_funds", "amount", 25_000)
                .merge(balance));
        table.add(Row.of("id", "2", "balance_type", "pending_payouts", "amount", 4000)
                .merge(balance));
        table.add(Row.of("id", "3", "balance_type", "pending_payments_submitted", "amount", 1200)
                .merge(balance));
    }

    private void limits() {
        Row links = Row.of("creator_user", "US123", "creditor", Api.CREDITOR_ID);
        api.resource("negative_balance_limits", "NBL")
                .list(f -> f.link("creditor").equal(Field.oneOf("currency", Api.CURRENCIES)))
                .table
                .add(api.created(api.ids.prefixed("NBL"))
                        .with("balance_limit", 10_000, "currency", "GBP", "links", links));
    }

    private void exchangeRates() {
        Table table = withoutId("currency_exchange_rates")
                .list(f -> f.equal(Field.text("source"), Field.text("target")))
                .table;
        Instant hour = api.now().truncatedTo(ChronoUnit.HOURS);
        // these timestamps have no milliseconds
        table.add(Row.of("id", "1", "source", "EUR", "target", "GBP", "rate", "0.8612", "time", hour.toString()));
        table.add(Row.of("id", "2", "source", "GBP", "target", "EUR", "rate", "1.1611", "time", hour.toString()));
    }

    private void taxRates() {
        Table table = api.resource("tax_rates", "").get().list(f -> f.equal(Field.text("jurisdiction"))).table;
        Row vat = Row.of("start_date", "2020-09-01", "end_date", null, "type", "VAT");
        table.add(Row.of("id", "GB_VAT_1", "jurisdiction", "GB", "percentage", "20.0")
                .merge(vat));
        table.add(Row.of("id", "IE_VAT_1", "jurisdiction", "IE", "percentage", "23.0")
                .merge(vat));
    }

    private void exports() {
        Table table = api.resource("exports", "EX").get().list().table;
        Row payments = export("payments_index");
        table.add(payments.with("error_message", null)
                .with("download_url", "https://exports.example.com/" + payments.id() + ".csv"));
        table.add(export("payout_events").with("download_url", null, "error_message", "The export has too many rows"));
    }

    private Row export(String type) {
        return api.created(api.ids.prefixed("EX")).with("export_type", type, "currency", "GBP");
    }

    private Resource withoutId(String name) {
        return api.resource(name, "").returning(row -> row.copy().drop("id"));
    }
}
