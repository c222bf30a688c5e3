package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

/** A server reads each request and drops the connection: reads, and writes with their key, are sent again. */
class RetryDeclarationTest {
    private final MockWebServer server = new MockWebServer();
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();

    @BeforeEach
    void startServer() throws IOException {
        Logger.getLogger(MockWebServer.class.getName()).setLevel(Level.WARNING);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String client = request.getRequestUrl().pathSegments().get(0);
                keys.computeIfAbsent(client, c -> new CopyOnWriteArrayList<>())
                        .add(String.valueOf(request.getHeader("idempotency-key")));
                return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> isSentAgainOnlyIfItDoesNoHarm() {
        return Calls.all().map(Lost::new).toList().stream()
                .map(lost -> DynamicTest.dynamicTest(lost.call.name, lost::check));
    }

    /** A call that has begun, on a client of its own, so that all of them wait at the same time. */
    private final class Lost {
        private final Call call;
        private final String path;
        private final DevdraftClient client;
        private final CompletableFuture<Object> answer;

        Lost(Call call) {
            this.call = call;
            this.path = call.name.replace(' ', '-');
            this.client = DevdraftClient.builder()
                    .baseUrl("http://127.0.0.1:" + server.getPort() + "/" + path)
                    .credentials("k", "s")
                    .build();
            this.answer = client.async(call.run);
        }

        void check() {
            ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> {
                try {
                    answer.join();
                } catch (CompletionException e) {
                    throw e.getCause();
                }
            });
            client.close();
            boolean reads = call.method.equals("GET");
            int expected = call.method.equals("POST") ? 1 : 3; // no POST yet whose key the specification requires
            assertThat(keys.get(path)).as("keys of requests").hasSize(expected);
            assertThat(keys.get(path)).containsOnly(String.valueOf(failure.idempotencyKey()));
            assertThat(failure.attempts()).isEqualTo(expected);
            assertThat(failure.outcome()).isSameAs(reads ? Outcome.REJECTED : Outcome.UNKNOWN);
        }
    }
}
