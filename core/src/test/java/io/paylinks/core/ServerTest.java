package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.internal.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a server that sends enqueued responses, and with a clock that advances only during waits. */
abstract class ServerTest {
    static final String TOKEN = "token-of-the-test";
    static final String THING = "{\"thing\":{\"id\":\"t1\",\"name\":\"lamp\"}}";
    private static final Logger SERVER_LOG = Logger.getLogger("mockwebserver3.MockWebServer");
    static final Logger CLIENT_LOG = Logger.getLogger("io.paylinks");

    final MockWebServer server = new MockWebServer();
    final FakeTiming timing = new FakeTiming();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    @BeforeEach
    final void startServer() throws IOException {
        SERVER_LOG.setLevel(Level.SEVERE);
        CLIENT_LOG.setUseParentHandlers(false); // tests cause many warnings
        QueueDispatcher dispatcher = new QueueDispatcher();
        dispatcher.setFailFast(new MockResponse().setResponseCode(418));
        server.setDispatcher(dispatcher);
        server.setServerSocketFactory(new NoDelay());
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    final void closeAll() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
        server.close();
    }

    final <C extends AutoCloseable> C closing(C resource) {
        opened.push(resource);
        return resource;
    }

    final ThingsClient client() {
        return closing(builder().build());
    }

    final ThingsClient.Builder builder() {
        return settings(ThingsClient.builder());
    }

    final ThingsClient.Builder builder(Provider provider) {
        return settings(ThingsClient.builder(provider));
    }

    private ThingsClient.Builder settings(ThingsClient.Builder builder) {
        return builder.baseUrl(url()).credentials(Credentials.bearer(TOKEN)).timing(timing.timing());
    }

    final String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    final void enqueue(MockResponse response) {
        server.enqueue(response);
    }

    final void enqueue(int status, String body) {
        enqueue(json(status, body));
    }

    /** Enqueues this response once for each attempt of a client with the default number of retries. */
    final void always(MockResponse response) {
        for (int i = 0; i < 3; i++) {
            enqueue(response.clone());
        }
    }

    static MockResponse json(int status, String body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(body);
    }

    /** Returns the next request that the server received. */
    final RecordedRequest takeRequest() {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            assertThat(request).as("a request").isNotNull();
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns whether the profile {@code okhttp-4} is active. The compiler would inline OkHttp.VERSION. */
    static boolean isOnOkHttp4() {
        try {
            Object version = Class.forName("okhttp3.OkHttp").getField("VERSION").get(null);
            return version.toString().startsWith("4.");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    final void assertRequests(int count) {
        assertThat(server.getRequestCount()).as("requests").isEqualTo(count);
    }
}
