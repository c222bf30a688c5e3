package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A server reads each request and drops the connection: only repeatable requests are retried. */
abstract class RetryTests<C extends PaylinksClient<C>> {
    private final TestedProvider<C> provider;
    private final MockWebServer server = new MockWebServer();
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();

    RetryTests(TestedProvider<C> provider) {
        this.provider = provider;
    }

    @BeforeEach
    void startServer() throws IOException {
        Logger.getLogger(MockWebServer.class.getName()).setLevel(Level.WARNING);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String client = request.getRequestUrl().pathSegments().get(0);
                keys.computeIfAbsent(client, c -> new CopyOnWriteArrayList<>())
                        .add(String.valueOf(request.getHeader(provider.keyHeader())));
                return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
            }
        });
        server.setServerSocketFactory(new NoDelay());
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> isSentAgainOnlyIfItDoesNoHarm() {
        return provider.calls().map(Lost::new).toList().stream()
                .map(lost -> DynamicTest.dynamicTest(lost.call.name(), lost::check));
    }

    /** A running call with its own client, so that all calls wait concurrently. */
    private final class Lost {
        private final Call<C> call;
        private final String path;
        private final C client;
        private final CompletableFuture<Object> response;

        Lost(Call<C> call) {
            this.call = call;
            this.path = call.name().replace(' ', '-');
            this.client = provider.client("http://127.0.0.1:" + server.getPort() + "/" + path);
            this.response = client.async(call.run());
        }

        void check() {
            ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> {
                try {
                    response.join();
                } catch (CompletionException e) {
                    throw e.getCause();
                }
            });
            client.close();
            int expected = call.replayable() ? 3 : 1;
            assertThat(keys.get(path)).as("%s: keys of requests", call).hasSize(expected);
            assertThat(keys.get(path)).as("%s: keys", call).containsOnly(String.valueOf(failure.idempotencyKey()));
            assertThat(failure.attempts()).as("%s: attempts", call).isEqualTo(expected);
            assertThat(failure.outcome())
                    .as("%s: outcome", call)
                    .isSameAs(call.reads() ? Outcome.REJECTED : Outcome.UNKNOWN);
            assertThat(failure.idempotencyKey() != null)
                    .as("%s: has a key", call)
                    .isEqualTo(provider.carriesKey(call.method()));
        }
    }
}
