package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Attempt;
import io.paylinks.core.internal.AttemptStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What acts around each attempt: the limiter, the listener, the provider's hook, in this order. */
class AttemptStepTest extends ServerTest {
    private final List<String> events = new ArrayList<>();

    @Test
    void theStepsActInTheirOrderAroundEachAttempt() {
        answer(503, "{}");
        answer(200, THING);

        client(new Told()).things().get("t1");

        assertThat(events)
                .containsExactly(
                        "limiter",
                        "hook before 1, null",
                        "hook after 1, 503, false",
                        "listener 1",
                        "limiter",
                        "hook before 2, 503",
                        "hook after 2, 200, true",
                        "listener 2");
    }

    @Test
    void aHookSeesTheRequestAsItIsSentAndAddsHeadersToEachAttempt() {
        answer(503, "{}");
        answer(200, THING);
        List<Attempt> seen = new ArrayList<>();

        client(new AttemptStep() {
                    @Override
                    public void before(Attempt attempt) {
                        seen.add(attempt);
                        attempt.header("Signature", attempt.method() + attempt.number());
                        attempt.header("things-version", "signed");
                    }
                })
                .things()
                .createKeyed(Map.of("name", "lamp"));

        for (int i = 0; i < 2; i++) {
            RecordedRequest request = taken();
            Attempt attempt = seen.get(i);
            assertThat(request.getHeader("Signature")).isEqualTo("POST" + (i + 1));
            assertThat(request.getHeaders().values("Things-Version")).containsExactly("signed");
            assertThat(attempt.url()).isEqualTo(url() + request.getPath());
            assertThat(attempt.header("Idempotency-Key")).isEqualTo(request.getHeader("Idempotency-Key"));
            assertThat(new String(attempt.body(), StandardCharsets.UTF_8))
                    .isEqualTo(request.getBody().readUtf8());
            assertThat(attempt.operation()).isEqualTo("things.createKeyed");
        }
        assertRequests(2);
    }

    @Test
    void whatAHookDoesToTheBytesOfABodyChangesNothing() {
        answer(200, THING);

        client(new AttemptStep() {
                    @Override
                    public void before(Attempt attempt) {
                        attempt.body()[0] = 'x';
                    }
                })
                .things()
                .create(Map.of());

        assertThat(taken().getBody().readUtf8()).isEqualTo("{}");
    }

    @Test
    void aReadHasNoBody() {
        answer(200, THING);
        Told hook = new Told();

        client(hook).things().get("t1");

        assertThat(hook.body).isEmpty();
    }

    @Test
    void aHookThatFailsKeepsTheRequestFromBeingSent() {
        ThingsClient client = client(new AttemptStep() {
            @Override
            public void before(Attempt attempt) {
                throw new IllegalStateException("no key to sign with");
            }
        });

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasMessageContaining("no key to sign with");
        assertThat(events).containsExactly("limiter", "listener 1");
        assertRequests(0);
    }

    @Test
    void aHookThatTakesTooLongPassesTheDeadline() {
        ThingsClient client = client(new AttemptStep() {
            @Override
            public void before(Attempt attempt) {
                timing.pass(Duration.ofSeconds(90));
                assertThat(attempt.left()).isZero();
            }
        });

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasMessageContaining("the deadline of 90000 ms had passed before");
        assertRequests(0);
    }

    private ThingsClient client(AttemptStep hook) {
        ThingsClient.Builder builder = builder()
                .limiter(() -> {
                    events.add("limiter");
                    return Duration.ZERO;
                })
                .listener(attempt -> events.add("listener " + attempt.number()));
        builder.hook(hook);
        return closing(builder.build());
    }

    private final class Told implements AttemptStep {
        private byte[] body = {1};

        @Override
        public void before(Attempt attempt) {
            body = attempt.body();
            events.add("hook before " + attempt.number() + ", " + attempt.retryReason());
        }

        @Override
        public void after(Attempt attempt, @Nullable Integer status, boolean succeeded, Duration duration) {
            events.add("hook after " + attempt.number() + ", " + status + ", " + succeeded);
        }
    }
}
