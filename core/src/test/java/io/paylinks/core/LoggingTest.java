package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.ServerException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log at level DEBUG of the logger io.paylinks, which java.util.logging calls FINE. */
class LoggingTest extends ServerTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler records = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void captureLogs() {
        records.setLevel(Level.ALL);
        CLIENT_LOG.setLevel(Level.FINE);
        CLIENT_LOG.addHandler(records);
    }

    @AfterEach
    void restoreLogs() {
        CLIENT_LOG.removeHandler(records);
        CLIENT_LOG.setLevel(null);
    }

    private ThingsClient slowClient() {
        return closing(builder()
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> {
                            timing.pass(Duration.ofMillis(120));
                            return chain.proceed(chain.request());
                        })
                        .build())
                .build());
    }

    @Test
    void attemptsAndWaitsAreLogged() {
        enqueue(json(503, "{}").setHeader("Retry-After", "2"));
        enqueue(200, THING);

        slowClient().things().get("t1");

        assertThat(lines)
                .containsExactly(
                        "FINE things things.get, attempt 1: failed after 120 ms, status 503",
                        "FINE things things.get, attempt 1: retrying in 2000 ms after 503",
                        "FINE things things.get, attempt 2: succeeded after 120 ms, status 200");
        assertRequests(2);
    }

    @Test
    void anAttemptWithoutAResponseIsLogged() {
        enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThat(catchThrowable(() -> slowClient().things().create(CreateThing.LAMP)))
                .isInstanceOf(ConnectionException.class);

        assertThat(lines)
                .containsExactly(
                        "FINE things things.create, attempt 1: failed after 120 ms, no response",
                        "WARNING things things.create: given up, outcome UNKNOWN, attempts: 1, without an idempotency"
                                + " key");
        assertRequests(1);
    }

    @Test
    void aFailingListenerIsLogged() {
        CLIENT_LOG.setLevel(Level.INFO);
        enqueue(200, THING);

        client().with(o -> o.listener(call -> {
                    throw new IllegalStateException("a broken metric");
                }))
                .things()
                .get("t1");

        assertThat(lines).containsExactly("WARNING a CallListener failed");
    }

    @Test
    void aWriteWithAnUnknownOutcomeIsLoggedAsAWarning() {
        CLIENT_LOG.setLevel(Level.WARNING);
        always(json(500, "{\"message\":\"t-secret\"}"));

        assertThat(catchThrowable(() -> client().withIdempotencyKey(
                                "order-1042", c -> c.things().createKeyed(CreateThing.LAMP))))
                .isInstanceOf(ServerException.class);

        assertThat(lines)
                .containsExactly("WARNING things things.createKeyed: given up, outcome UNKNOWN, attempts: 3, with an"
                        + " idempotency key");
    }

    @Test
    void knownOutcomesAreNotLoggedAsWarnings() {
        CLIENT_LOG.setLevel(Level.WARNING);
        enqueue(503, "{}");
        enqueue(404, "{\"error\":{}}");
        always(json(500, "{}"));
        ThingsClient client = client();

        client.things().delete("t1"); // an earlier attempt deleted it
        assertThat(catchThrowable(() -> client.things().get("t1"))).isInstanceOf(ServerException.class);

        assertThat(lines).isEmpty();
        assertRequests(5);
    }

    /** Each provider has a logger below io.paylinks. */
    @Test
    void eachProviderHasItsOwnLogger() {
        Logger.getLogger("io.paylinks.things").setLevel(Level.OFF);
        try {
            enqueue(200, THING);
            client().things().get("t1");
            assertThat(lines).isEmpty();
        } finally {
            Logger.getLogger("io.paylinks.things").setLevel(null);
        }
    }

    @Test
    void nothingIsLoggedAtInfo() {
        CLIENT_LOG.setLevel(Level.INFO);
        enqueue(503, "{}");
        enqueue(200, THING);

        client().things().get("t1");

        assertThat(lines).isEmpty();
    }
}
