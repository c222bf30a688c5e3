package io.paylinks.stream;

import io.paylinks.contract.ServerTest;

/** A test with a client of a server that responds with what the test put into its queue. */
abstract class StreamServerTest extends ServerTest<StreamClient> {
    StreamServerTest() {
        super(TestedStream.STREAM);
    }
}
