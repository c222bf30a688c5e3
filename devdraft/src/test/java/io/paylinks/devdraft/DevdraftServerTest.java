package io.paylinks.devdraft;

import io.paylinks.contract.ServerTest;

/** A test with a client of a server that responds with what the test put into its queue. */
abstract class DevdraftServerTest extends ServerTest<DevdraftClient> {
    DevdraftServerTest() {
        super(TestedDevdraft.DEVDRAFT);
    }
}
