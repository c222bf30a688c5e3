package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import java.util.List;

/** The objects that several resources use, and the relevant statuses. */
final class Tables {

    /** The statuses of an invoice that can still be paid. */
    static final List<String> OPEN_INVOICE = List.of("DRAFT", "CREATED", "SENT", "ACCEPTED");

    /** The statuses of a subscription that has not ended. */
    static final List<String> ONGOING_SUBSCRIPTION = Names.of("INACTIVE ACTIVE FROZEN TRIALING TRIAL_PENDING");

    static final List<String> PAYMENT_STATUSES = Names.of("""
            PENDING PROCESSING FAILED_INITIATION SUCCEEDED FAILED CANCELED UNDER_REVIEW EXPIRED SETTLED REFUNDED
            PARTIALLY_REFUNDED""");

    static final List<String> UNPAID_PAYMENT = Names.of("PENDING PROCESSING UNDER_REVIEW FAILED FAILED_INITIATION");
    static final List<String> PAID_PAYMENT = Names.of("SUCCEEDED SETTLED REFUNDED PARTIALLY_REFUNDED");
    static final List<String> UNSETTLED_PAYMENT = PAYMENT_STATUSES.stream()
            .filter(status -> !status.equals("SETTLED"))
            .toList();

    final Table links = new Table();
    final Table invoices = new Table();
    final Table payments = new Table();
    final Table subscriptions = new Table();
    final Table freezes = new Table();

    /** Returns the payments of an invoice in order. */
    List<Row> paymentsOf(Row invoice) {
        return payments.where("invoice_id", invoice.id());
    }

    /** Returns the freezes of a subscription, oldest first. */
    List<Row> freezesOf(Row subscription) {
        return freezes.where("subscription_id", subscription.id());
    }
}
