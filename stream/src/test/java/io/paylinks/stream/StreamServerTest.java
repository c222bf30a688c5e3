package io.paylinks.stream;

import io.paylinks.contract.ServerTest;

/** Base class for tests with a client and a server that sends the enqueued responses. */
abstract class StreamServerTest extends ServerTest<StreamClient> {
    StreamServerTest() {
        super(TestedStream.STREAM);
    }
}
