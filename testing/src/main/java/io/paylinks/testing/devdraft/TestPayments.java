package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;

/** Test payments, which succeed immediately, and their refunds. */
final class TestPayments {

    private static final Schema CREATE = Schema.of(
            Field.decimal("amount").required(),
            Field.text("currency").required(),
            Field.text("description").required(),
            Field.text("customerId"));

    private final Api api;

    TestPayments(Api api) {
        this.api = api;
        api.resource("Payment", "test-payment", "test_payment")
                .returning(payment -> payment.only("id", "amount", "currency", "status", "timestamp"))
                .create(CREATE, this::complete)
                .get()
                .returning(payment -> payment.row("refund"))
                .action("refund", this::refund);
    }

    private void complete(Row payment) {
        payment.with("id", api.ids.prefixed("pay_"), "status", "succeeded", "timestamp", api.timestamp());
    }

    private void refund(Row payment) {
        if (payment.is("status", "refunded")) {
            throw Errors.badRequest("Payment is refunded already");
        }
        Row refund = Row.of("id", api.ids.prefixed("ref_"), "paymentId", payment.id())
                .with("amount", payment.value("amount"), "status", "succeeded", "timestamp", api.timestamp());
        payment.with("status", "refunded", "refund", refund);
    }
}
