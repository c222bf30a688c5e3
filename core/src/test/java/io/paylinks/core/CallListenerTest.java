package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.ServerException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

class CallListenerTest extends ServerTest {
    private final List<CallListener.Attempt> attempts = new CopyOnWriteArrayList<>();

    @Test
    void hearsOfEachAttemptAndWhyItWasMade() {
        answer(json(503, "{}").setHeader("Connection", "close"));
        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(200, THING);

        listening().things().get("secret-id");

        assertThat(attempts).extracting("number").containsExactly(1, 2, 3);
        assertThat(attempts).extracting("status").containsExactly(503, null, 200);
        assertThat(attempts).extracting("succeeded").containsExactly(false, false, true);
        assertThat(attempts.get(0).retryReason()).isNull();
        assertThat(attempts.get(1).retryReason()).isEqualTo("503");
        assertThat(attempts.get(2).retryReason()).endsWith("Exception");
        assertThat(attempts).allSatisfy(attempt -> {
            assertThat(attempt.operation()).isEqualTo("things.get");
            assertThat(attempt.method()).isEqualTo("GET");
            assertThat(attempt.path()).isEqualTo("/things/{thing_id}");
            assertThat(attempt.duration()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(attempt.toString()).doesNotContain("secret-id");
        });
    }

    @Test
    void hearsHowLongEachAttemptTookWithoutTheWaitBefore() {
        answer(json(503, "{}").setHeader("Retry-After", "20"));
        answer(200, THING);
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    timing.pass(Duration.ofMillis(attempts.isEmpty() ? 250 : 4_000));
                    return chain.proceed(chain.request());
                })
                .build();

        closing(builder().httpClient(http).listener(attempts::add).build())
                .things()
                .get("t1");

        assertThat(timing.waits).containsExactly(Duration.ofSeconds(20));
        assertThat(attempts).extracting("duration").containsExactly(Duration.ofMillis(250), Duration.ofSeconds(4));
    }

    @Test
    void hearsThatAnAttemptThatWasHeldBackHasNoAnswerAndTookNoTime() {
        answer(503, "{}");
        ThingsClient.Builder builder = builder().listener(attempts::add);
        builder.hook(request -> {
            timing.pass(Duration.ofSeconds(3));
            if (!attempts.isEmpty()) {
                throw new IllegalStateException("not today");
            }
        });

        assertThatThrownBy(() -> closing(builder.build()).things().get("t1")).isInstanceOf(ServerException.class);

        assertThat(attempts).extracting("number").containsExactly(1, 2);
        assertThat(attempts).extracting("status").containsExactly(503, null);
        assertThat(attempts).extracting("succeeded").containsExactly(false, false);
        assertThat(attempts).extracting("duration").containsOnly(Duration.ZERO);
        assertThat(attempts.get(1).retryReason()).isEqualTo("503");
        assertRequests(1);
    }

    @Test
    void hearsOfFailures() {
        answer(404, "{}");
        assertThatThrownBy(() -> listening().things().get("t1")).isInstanceOf(NotFoundException.class);

        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        assertThatThrownBy(() -> listening().things().create(Map.of())).isInstanceOf(ConnectionException.class);

        assertThat(attempts).extracting("status").containsExactly(404, null);
        assertThat(attempts).extracting("succeeded").containsExactly(false, false);
    }

    @Test
    void hearsNoPathOfWhatIsNotModelled() {
        answer(200, "{}");

        listening().send("GET", "/customers/c1?email=nora@example.com", null, Map.class);

        assertThat(attempts).hasSize(1);
        assertThat(attempts.get(0).operation()).isEqualTo("send");
        assertThat(attempts.get(0).path()).isEmpty();
    }

    @Test
    void cannotBreakACall() {
        answer(200, THING);
        ThingsClient client = closing(builder()
                .listener(attempt -> {
                    throw new IllegalStateException("a broken metric");
                })
                .build());

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
        assertRequests(1);
    }

    @Test
    void canBeReplacedInADerivedClient() {
        answer(200, THING);
        List<CallListener.Attempt> others = new CopyOnWriteArrayList<>();

        listening().with(o -> o.listener(others::add)).things().get("t1");

        assertThat(attempts).isEmpty();
        assertThat(others).hasSize(1);
    }

    private ThingsClient listening() {
        return closing(builder().listener(attempts::add).build());
    }
}
