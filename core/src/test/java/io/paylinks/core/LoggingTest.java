package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.ConnectionException;
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

/** What a user reads who sets the logger io.paylinks to DEBUG, which java.util.logging calls FINE. */
class LoggingTest extends ServerTest {
    private static final Logger LOGGER = Logger.getLogger("io.paylinks");

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
    void listen() {
        records.setLevel(Level.ALL);
        LOGGER.setLevel(Level.FINE);
        LOGGER.addHandler(records);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(records);
        LOGGER.setLevel(null);
    }

    private ThingsClient slow() {
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
    void eachAttemptAndEachWait() {
        answer(json(503, "{}").setHeader("Retry-After", "2"));
        answer(200, THING);

        slow().things().get("t1");

        assertThat(lines)
                .containsExactly(
                        "FINE things things.get, attempt 1: failed after 120 ms, status 503",
                        "FINE things things.get, attempt 1: waits 2000 ms to try again after 503",
                        "FINE things things.get, attempt 2: succeeded after 120 ms, status 200");
        assertRequests(2);
    }

    @Test
    void anAttemptWithoutAnAnswer() {
        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThat(catchThrowable(() -> slow().things().create(CreateThing.LAMP)))
                .isInstanceOf(ConnectionException.class);

        assertThat(lines).containsExactly("FINE things things.create, attempt 1: failed after 120 ms, no answer");
        assertRequests(1);
    }

    @Test
    void aListenerThatFails() {
        LOGGER.setLevel(Level.INFO);
        answer(200, THING);

        client().with(o -> o.listener(attempt -> {
                    throw new IllegalStateException("a broken metric");
                }))
                .things()
                .get("t1");

        assertThat(lines).containsExactly("WARNING a CallListener failed");
    }

    @Test
    void nothingAtInfo() {
        LOGGER.setLevel(Level.INFO);
        answer(503, "{}");
        answer(200, THING);

        client().things().get("t1");

        assertThat(lines).isEmpty();
    }
}
