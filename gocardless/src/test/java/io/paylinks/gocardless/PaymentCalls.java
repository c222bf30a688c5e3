package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.RetryPayment;
import io.paylinks.gocardless.payment.UpdatePayment;
import java.util.Map;

final class PaymentCalls extends CallTable<GoCardlessClient, Payments> {
    PaymentCalls() {
        super("payments", GoCardlessClient::payments);
        call("get", p -> p.get(ID)).sends("GET /payments/{id}").returns(Payment.class);
        call("list", p -> p.list()).sends("GET /payments").returnsPageOf(Payment.class);
        call("list", ListPayments.class, Payments::list).sends("GET /payments").returnsPageOf(Payment.class);
        call("create", CreatePayment.class, Payments::create)
                .sends("POST /payments")
                .honoursKey()
                .returns(Payment.class);
        call("create with another link", p -> p.create(withCreditor()))
                .sends("POST /payments")
                .body("{\"payments\":{\"amount\":1000,\"currency\":\"GBP\","
                        + "\"links\":{\"creditor\":\"CR1\",\"mandate\":\"MD1\"}}}")
                .honoursKey()
                .returns(Payment.class);
        call("cancel", p -> p.cancel(ID))
                .sends("POST /payments/{id}/actions/cancel")
                .body("{\"data\":{}}")
                .returns(Payment.class);
        call("cancel with metadata", p -> p.cancel(ID, Map.of("ticket_id", "TK1")))
                .sends("POST /payments/{id}/actions/cancel")
                .body("{\"data\":{\"metadata\":{\"ticket_id\":\"TK1\"}}}")
                .returns(Payment.class);
        call("update", UpdatePayment.class, (p, request) -> p.update(ID, request))
                .sends("PUT /payments/{id}")
                .returns(Payment.class);
        call("retry", p -> p.retry(ID))
                .sends("POST /payments/{id}/actions/retry")
                .body("{\"data\":{}}")
                .returns(Payment.class);
        call("retry", RetryPayment.class, (p, request) -> p.retry(ID, request))
                .sends("POST /payments/{id}/actions/retry")
                .returns(Payment.class);
    }

    private static CreatePayment withCreditor() {
        return CreatePayment.builder()
                .amount(1000)
                .currency(CurrencyCode.GBP)
                .extra("links", Map.of("creditor", "CR1"))
                .mandate("MD1")
                .build();
    }
}
