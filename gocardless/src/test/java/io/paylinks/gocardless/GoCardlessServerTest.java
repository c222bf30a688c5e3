package io.paylinks.gocardless;

import io.paylinks.contract.ServerTest;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;

/** Base class for tests with a client and a server that sends the enqueued responses. */
abstract class GoCardlessServerTest extends ServerTest<GoCardlessClient> {
    GoCardlessServerTest() {
        super(TestedGoCardless.GOCARDLESS);
    }

    /** Returns a payment request with the required fields. */
    static CreatePayment.Builder newPayment() {
        return CreatePayment.builder().amount(100).currency(CurrencyCode.GBP).mandate("MD1");
    }

    /** Returns the JSON of a response with one payment. */
    static String payment(String id) {
        return "{\"payments\":{\"id\":\"" + id + "\"}}";
    }
}
