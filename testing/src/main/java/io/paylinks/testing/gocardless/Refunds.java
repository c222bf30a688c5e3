package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** Refunds of payments, and of mandates. */
public final class Refunds {

    private static final String NAME = "refunds";
    private static final List<String> NOT_PAID = Names.of("bounced funds_returned cancelled");

    private static final Schema CREATE = Schema.of(
            Field.integer("amount").required().min("1"),
            Field.object("links", Field.text("mandate"), Field.text("payment")).required(),
            Api.METADATA,
            Field.text("reference").nullable().size(0, 140),
            Field.integer("total_amount_confirmation"));

    private final Api api;
    private final Events events;

    Refunds(Api api, Events events) {
        this.api = api;
        this.events = events;
        api.resource(NAME, "RF")
                .create(CREATE, this::complete)
                .get()
                .update(Api.ACTION)
                .list(f -> f.link("mandate", "payment")
                        .keep(
                                Field.oneOf("refund_type", "mandate", "payment"),
                                (row, query) -> row.isSet("links/" + query.text("refund_type")))
                        .range("created_at", Field::datetime));
    }

    /**
     * Changes the status of a refund, as the banks would. An amount that does not reach the customer no longer counts
     * as refunded.
     */
    void move(Row refund, String status) {
        if (NOT_PAID.contains(status) && !refund.is("status", NOT_PAID)) {
            api.find("payments", refund.text("links/payment"))
                    .ifPresent(payment -> add(payment, "amount_refunded", -amount(refund)));
        }
        events.move(NAME, refund, status, Row.of());
    }

    private void complete(Row refund) {
        Row refunded = refund.isSet("links/payment") ? ofPayment(refund) : ofMandate(refund);
        String currency = refunded.text("currency");
        refund.drop("total_amount_confirmation")
                .with("currency", currency, "fx", api.fx(currency), "status", "created");
        events.raise(NAME, refund, "created");
    }

    private Row ofPayment(Row refund) {
        Row payment = api.linked(NAME, refund, "payment");
        if (!payment.is("status", "confirmed", "paid_out")) {
            String message = "The payment is neither confirmed nor paid out";
            throw api.errors.invalidState("refund_payment_invalid_state", message);
        }
        long total = payment.value("amount_refunded").asLong() + amount(refund);
        if (total > amount(payment)) {
            throw api.errors.invalid(NAME, "amount", "is more than what is left of the payment");
        }
        if (refund.isSet("total_amount_confirmation")
                && refund.value("total_amount_confirmation").asLong() != total) {
            String message = "The total of all refunds of the payment would be " + total;
            throw api.errors.invalidState("total_amount_confirmation_invalid", message);
        }
        return add(payment, "amount_refunded", amount(refund));
    }

    private Row ofMandate(Row refund) {
        Row mandate = api.linked(NAME, refund, "mandate");
        return Row.of("currency", Schemes.currency(mandate.text("scheme")));
    }

    private static Row add(Row payment, String name, long amount) {
        return payment.with(name, payment.value(name).asLong() + amount);
    }

    private static long amount(Row row) {
        return row.value("amount").asLong();
    }
}
