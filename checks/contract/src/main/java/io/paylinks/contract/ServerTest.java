package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.PaylinksClient;
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

/**
 * A test with a client of a server whose responses are enqueued by the test.
 *
 * @param <C> the client
 */
public abstract class ServerTest<C extends PaylinksClient<C>> {
    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    /** The server, created for each test. */
    protected MockWebServer server = new MockWebServer();

    private final TestedProvider<C> provider;
    private @Nullable C client;

    /** Creates a test of a provider. */
    protected ServerTest(TestedProvider<C> provider) {
        this.provider = provider;
    }

    @BeforeEach
    final void startServer() throws IOException {
        SERVER_LOG.setLevel(Level.WARNING);
        QueueDispatcher responses = new QueueDispatcher();
        responses.setFailFast(new MockResponse().setResponseCode(418));
        server = new MockWebServer();
        server.setDispatcher(responses);
        server.setServerSocketFactory(new NoDelay());
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    final void closeAll() throws IOException {
        if (client != null) {
            client.close();
            client = null;
        }
        server.close();
    }

    /** Returns the client, which is closed after the test. */
    protected final C client() {
        if (client == null) {
            client = provider.client(url());
        }
        return client;
    }

    /** Returns the server's URL. */
    protected final String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /** Enqueues a response. */
    protected final void enqueue(int status, String body) {
        server.enqueue(json(status, body));
    }

    /** Enqueues the same response for all attempts of a client with default retries. */
    protected final void always(int status, String body) {
        for (int i = 0; i < 3; i++) {
            enqueue(status, body);
        }
    }

    /** Returns a response in JSON. */
    protected static MockResponse json(int status, String body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(body);
    }

    /** Returns the next request that the server received. */
    protected final RecordedRequest taken() {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            assertThat(request).as("a request").isNotNull();
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Asserts the number of requests that the server received. */
    protected final void assertRequests(int count) {
        assertThat(server.getRequestCount()).as("requests").isEqualTo(count);
    }
}
