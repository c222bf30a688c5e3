package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Payouts to the creditor: the payments minus the fees of apps and of GoCardless. Each of these is an item. */
public final class Payouts {

    private static final String NAME = "payouts";

    /** The fee that GoCardless deducts per payment, in minor units; at most the remaining amount of the payment. */
    public long transactionFee = 20;

    final Resource resource;
    private final Api api;
    private final Events events;
    private final Instalments instalments;
    private final Table items;

    Payouts(Api api, Events events, Instalments instalments) {
        this.api = api;
        this.events = events;
        this.instalments = instalments;
        resource = api.resource(NAME, "PO")
                .get()
                .update(Api.ACTION)
                .list(f -> f.link("creditor", "creditor_bank_account")
                        .equal(Field.oneOf("currency", Api.CURRENCIES), Field.text("reference"))
                        .equal(Field.oneOf("payout_type", "merchant", "partner"))
                        .equal(Field.oneOf("status", "pending", "paid", "bounced"))
                        .range("created_at", Field::datetime)
                        .keep(
                                Field.map("metadata"),
                                (row, query) -> row.row("metadata").hasAll(query.row("metadata"))));
        items = api.resource("payout_items", "")
                .returning(item -> item.copy().drop("id", "payout"))
                .list(f -> f.equal(Field.text("payout").required())
                        .accept(Field.oneOf("include_2020_tax_cutover", "true", "false")))
                .table;
    }

    /** Pays out payments and returns the ids of the payouts, one for each currency. */
    List<String> payOut(List<Row> payments) {
        Map<String, List<Row>> byCurrency = payments.stream()
                .collect(Collectors.groupingBy(each -> each.text("currency"), TreeMap::new, Collectors.toList()));
        List<String> ids = new ArrayList<>();
        byCurrency.forEach((currency, paid) -> ids.add(payOut(currency, paid)));
        return ids;
    }

    /** Changes the status of a payout, as the bank would. */
    void move(Row payout, String status) {
        if (status.equals("bounced")) {
            payout.with("status", status);
            Row links = Row.of("payout", payout.id());
            events.raise(
                    "creditors", Row.of("id", payout.text("links/creditor")), "bounced_payout", Row.of("links", links));
        } else {
            events.move(NAME, payout, status, Row.of());
        }
    }

    private String payOut(String currency, List<Row> payments) {
        long paid = sum(payments, Payouts::amount);
        long fees = sum(payments, Payouts::appFee) + sum(payments, this::ownFee);
        String id = api.ids.prefixed("PO");
        Row payout = resource.table.add(api.created(id)
                .with("amount", paid - fees)
                .with("deducted_fees", fees, "currency", currency, "fx", api.fx(currency), "tax_currency", null)
                .with("arrival_date", Times.date(api.now()).plusDays(1).toString(), "payout_type", "merchant")
                .with("reference", "GC-" + id, "metadata", Row.of(), "status", "pending")
                .with(
                        "links",
                        Row.of("creditor", Api.CREDITOR_ID, "creditor_bank_account", api.creditorBankAccountId)));
        for (Row payment : payments) {
            payment.row("links").with("payout", id);
            events.move("payments", payment, "paid_out", Row.of("links", Row.of("payout", id)));
            instalments.complete(payment);
            item(id, "payment_paid_out", payment, amount(payment));
            item(id, "app_fee", payment, -appFee(payment));
            item(id, "gocardless_fee", payment, -ownFee(payment));
        }
        move(payout, "paid");
        return id;
    }

    private static long amount(Row payment) {
        return payment.value("amount").asLong();
    }

    private static long appFee(Row payment) {
        return payment.value("app_fee").asLong();
    }

    private long ownFee(Row payment) {
        return Math.max(0, Math.min(transactionFee, amount(payment) - appFee(payment)));
    }

    /** Adds an item unless its amount is zero; the amount is a string with one decimal of the minor unit. */
    private void item(String payoutId, String type, Row payment, long amount) {
        if (amount == 0) {
            return;
        }
        Row links = Row.of("mandate", null, "payment", payment.id(), "refund", null);
        items.add(Row.of("id", api.ids.prefixed("PI"), "payout", payoutId, "type", type, "links", links)
                .with("amount", amount + ".0", "taxes", List.of()));
    }

    private static long sum(List<Row> payments, ToLongFunction<Row> amount) {
        return payments.stream().mapToLong(amount).sum();
    }
}
