package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a client of a server that answers what the test put into its queue. */
abstract class DevdraftServerTest {
    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    final MockWebServer server = new MockWebServer();
    private @Nullable DevdraftClient client;

    @BeforeEach
    final void startServer() throws IOException {
        SERVER_LOG.setLevel(Level.WARNING);
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(new MockResponse().setResponseCode(418));
        server.setDispatcher(answers);
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    final void closeAll() throws IOException {
        if (client != null) {
            client.close();
        }
        server.close();
    }

    final DevdraftClient client() {
        if (client == null) {
            client = DevdraftClient.builder()
                    .baseUrl(url())
                    .credentials("key-1", "secret-1")
                    .build();
        }
        return client;
    }

    final String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    final void answer(int status, String body) {
        server.enqueue(json(status, body));
    }

    static MockResponse json(int status, String body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(body);
    }

    /** Returns the next request that the server got. */
    final RecordedRequest taken() {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            assertThat(request).as("a request").isNotNull();
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    final void assertRequests(int count) {
        assertThat(server.getRequestCount()).as("requests").isEqualTo(count);
    }
}
