package io.paylinks.devdraft;

import io.paylinks.contract.ServerTest;

/** Base class for tests with a client and a server that sends the enqueued responses. */
abstract class DevdraftServerTest extends ServerTest<DevdraftClient> {
    DevdraftServerTest() {
        super(TestedDevdraft.DEVDRAFT);
    }
}
