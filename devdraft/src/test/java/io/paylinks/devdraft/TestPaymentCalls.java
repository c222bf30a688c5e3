package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.testpayment.CreateTestPayment;
import io.paylinks.devdraft.testpayment.TestPayment;
import io.paylinks.devdraft.testpayment.TestPaymentRefund;

final class TestPaymentCalls extends CallTable<DevdraftClient, TestPayments> {
    private static final String ALL = "/api/v0/test-payment";
    private static final String ONE = ALL + "/{id}";

    TestPaymentCalls() {
        super("testPayments", DevdraftClient::testPayments);
        call("get", t -> t.get(ID)).sends("GET " + ONE).returns(TestPayment.class);
        call("create", CreateTestPayment.class, TestPayments::create)
                .sends("POST " + ALL)
                .honoursKey()
                .returns(201, TestPayment.class);
        call("refund", t -> t.refund(ID))
                .sends("POST " + ONE + "/refund")
                .honoursKey()
                .returns(TestPaymentRefund.class);
    }
}
