package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import java.util.List;

/** The objects that resources look at which are not their own. */
final class Tables {

    final Table links = new Table();
    final Table invoices = new Table();
    final Table payments = new Table();
    final Table subscriptions = new Table();
    final Table freezes = new Table();

    /** Returns the payments of an invoice in their order. */
    List<Row> paymentsOf(Row invoice) {
        return payments.where("invoice_id", invoice.id());
    }

    /** Returns the freezes of a subscription, oldest first. */
    List<Row> freezesOf(Row subscription) {
        return freezes.where("subscription_id", subscription.id());
    }
}
