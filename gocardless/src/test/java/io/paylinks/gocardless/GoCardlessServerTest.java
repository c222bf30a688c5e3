package io.paylinks.gocardless;

import io.paylinks.contract.ServerTest;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;

/** A test with a client of a server that responds with what the test put into its queue. */
abstract class GoCardlessServerTest extends ServerTest<GoCardlessClient> {
    GoCardlessServerTest() {
        super(TestedGoCardless.GOCARDLESS);
    }

    /** Returns a request for a payment with the required fields. */
    static CreatePayment.Builder newPayment() {
        return CreatePayment.builder().amount(100).currency(CurrencyCode.GBP).mandate("MD1");
    }

    /** Returns the response to one payment. */
    static String payment(String id) {
        return "{\"payments\":{\"id\":\"" + id + "\"}}";
    }
}
