package io.paylinks.gocardless;

import io.paylinks.contract.ServerTest;

/** A test with a client of a server that answers what the test put into its queue. */
abstract class GoCardlessServerTest extends ServerTest<GoCardlessClient> {
    GoCardlessServerTest() {
        super(TestedGoCardless.GOCARDLESS);
    }

    /** Returns the answer to one payment. */
    static String payment(String id) {
        return "{\"payments\":{\"id\":\"" + id + "\"}}";
    }
}
