package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limiter, which is consulted before each attempt. */
class LimiterTest extends ServerTest {
    private static final Duration DEADLINE = Duration.ofSeconds(90);

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void aCallWaitsAndTriesToAcquireAgain() {
        enqueue(200, THING);

        assertThat(clientWithWaits(2_000, 500, 0).things().get("t1").id()).isEqualTo("t1");

        assertThat(timing.waits).containsExactly(Duration.ofSeconds(2), Duration.ofMillis(500));
        assertRequests(1);
    }

    @Test
    void theLimiterIsConsultedBeforeEachAttempt() {
        enqueue(503, "{}");
        enqueue(200, THING);
        AtomicInteger calls = new AtomicInteger();

        client(() -> {
                    calls.incrementAndGet();
                    return Duration.ZERO;
                })
                .things()
                .get("t1");

        assertThat(calls).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"90000, 90 s", "90001, 90001 ms", "9223372036854775, 9223372036854775 ms"})
    void aWaitPastTheDeadlineFailsImmediately(long millis, String described) {
        ConnectionException e = catchThrowableOfType(
                ConnectionException.class,
                () -> clientWithWaits(millis).things().create(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.retryAfter()).isEqualTo(Duration.ofMillis(millis));
        assertThat(e.attempts()).isZero();
        assertThat(e)
                .hasMessageContaining(
                        "not sent: the limiter asks to wait " + described + ", which exceeds the deadline");
        assertThat(timing.waits).isEmpty();
        assertRequests(0);
    }

    @Test
    void earlierWaitsCountTowardsTheDeadline() {
        ConnectionException e = catchThrowableOfType(
                ConnectionException.class,
                () -> clientWithWaits(60_000, 30_000).things().get("t1"));

        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(30));
        assertThat(timing.waits).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void anEarlierResponseTakesPrecedenceOverTheLimiter() {
        enqueue(503, "{}");

        ServerException e = catchThrowableOfType(
                ServerException.class, () -> clientWithWaits(0, 90_000).things().createKeyed(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(ConnectionException.class);
        assertRequests(1);
    }

    @Test
    void aCallIsNotSentIfTheLimiterFails() {
        ThingsClient client = client(() -> {
            throw new IllegalStateException("the store of " + TOKEN + " is down");
        });

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasMessageContaining("the store of *** is down");
        assertThat(e.getCause()).hasMessageContaining("the store of *** is down");
        assertThat(e.retryAfter()).isNull();
        assertRequests(0);
    }

    @Test
    void anInterruptEndsTheWaitAndIsPreserved() {
        timing.duringWaits = wait -> {
            throw new InterruptedException();
        };

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class,
                () -> clientWithWaits(1_000, 0).things().get("t1"));

        assertThat(e).hasMessageContaining("not sent: the thread was interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertRequests(0);
    }

    @Test
    void closingTheClientInterruptsTheWait() {
        ThingsClient client = client(() -> Duration.ofSeconds(1));
        timing.duringWaits = wait -> {
            client.close(); // interrupts the threads of async calls
            throw new InterruptedException();
        };

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(Map.of()));

        assertThat(e).hasMessageContaining("not sent: the client was closed");
        assertThat(e.attempts()).isZero();
        assertRequests(0);
    }

    @Test
    void closingTheClientEndsTheWait() {
        ThingsClient client = client(() -> Duration.ofSeconds(1));
        timing.duringWaits = wait -> client.close();

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(Map.of()));

        assertThat(e).hasMessageContaining("not sent: the client was closed");
        assertThat(e.attempts()).isZero();
        assertThat(timing.waits).hasSize(1);
        assertRequests(0);
    }

    @Test
    void slidingWindowReleasesPermitsAsTheyExpire() {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 3); // System.nanoTime() may overflow
        Limiter limiter = Limiter.slidingWindow(2, Duration.ofNanos(10), now::get);

        assertThat(limiter.tryAcquire()).isZero();
        now.addAndGet(4);
        assertThat(limiter.tryAcquire()).isZero();
        assertThat(limiter.tryAcquire()).isEqualTo(Duration.ofNanos(6));
        now.addAndGet(5);
        assertThat(limiter.tryAcquire()).isEqualTo(Duration.ofNanos(1));
        now.addAndGet(1);
        assertThat(limiter.tryAcquire()).isZero();
        assertThat(limiter.tryAcquire()).isEqualTo(Duration.ofNanos(4));
        now.addAndGet(4);
        assertThat(limiter.tryAcquire()).isZero();
        assertThat(limiter.tryAcquire()).isEqualTo(Duration.ofNanos(6));
    }

    @Test
    void slidingWindowIsThreadSafe() throws Exception {
        Limiter limiter = Limiter.slidingWindow(100, Duration.ofDays(1));
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            Callable<Boolean> attempt = () -> limiter.tryAcquire().isZero();
            List<Future<Boolean>> results =
                    threads.invokeAll(Stream.generate(() -> attempt).limit(640).toList());
            int permitted = 0;
            for (Future<Boolean> each : results) {
                permitted += each.get() ? 1 : 0;
            }
            assertThat(permitted).isEqualTo(100);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"0,PT1S", "-1,PT1S", "1,PT0S", "1,PT-1S"})
    void slidingWindowRejectsNonPositiveArguments(int attempts, Duration span) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limiter.slidingWindow(attempts, span));
    }

    /** Returns a client whose limiter requires these waits in turn, in milliseconds, and then grants permits. */
    private ThingsClient clientWithWaits(long... millis) {
        Deque<Duration> waits = new ArrayDeque<>(
                Arrays.stream(millis).mapToObj(Duration::ofMillis).toList());
        return client(() -> waits.isEmpty() ? Duration.ZERO : waits.pop());
    }

    private ThingsClient client(Limiter limiter) {
        return closing(builder().deadline(DEADLINE).limiter(limiter).build());
    }

    /** Records the contexts that it is passed. */
    private static final class RecordingLimiter implements Limiter {
        final List<Context> contexts = new ArrayList<>();

        @Override
        public Duration tryAcquire() {
            throw new AssertionError("clients pass a context");
        }

        @Override
        public Duration tryAcquire(Context context) {
            contexts.add(context);
            return contexts.size() == 1 ? Duration.ofSeconds(10) : Duration.ZERO;
        }
    }

    @Test
    void theContextHasProviderOperationCredentialsAndTimeLeft() {
        enqueue(200, THING);
        RecordingLimiter limiter = new RecordingLimiter();

        client(limiter).things().get("t1");

        assertThat(limiter.contexts)
                .extracting(Limiter.Context::provider, Limiter.Context::operation, Limiter.Context::timeLeft)
                .containsExactly(
                        tuple("things", "things.get", Duration.ofSeconds(90)),
                        tuple("things", "things.get", Duration.ofSeconds(80)));
        assertThat(limiter.contexts)
                .extracting(Limiter.Context::credentialsHash)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .containsOnly(limiter.contexts.get(0).credentialsHash());
        assertThat(limiter.contexts.toString()).doesNotContain(TOKEN);
    }

    @Test
    void theCredentialsHashDependsOnlyOnTheCredentials() {
        for (int i = 0; i < 6; i++) {
            enqueue(200, THING);
        }
        RecordingLimiter limiter = new RecordingLimiter();
        ThingsClient client = client(limiter);

        client.things().get("t1");
        client.with(o -> o.header("X-Branch", "2").deadline(Duration.ofMinutes(5)))
                .things()
                .get("t1");
        client.with(o -> o.credentials(() -> Credentials.bearer(TOKEN)))
                .things()
                .get("t1");
        client.with(o -> o.credentials(Credentials.ofHeaders(Map.of("authorization", "Bearer " + TOKEN))))
                .things()
                .get("t1");
        client.with(o -> o.credentials(Credentials.bearer("another"))).things().get("t1");

        List<String> hashes =
                limiter.contexts.stream().map(Limiter.Context::credentialsHash).toList();
        assertThat(hashes.subList(0, 5)).containsOnly(hashes.get(0));
        assertThat(hashes.get(5)).isNotEqualTo(hashes.get(0));
        // The hash must be stable across processes and versions, because instances share state stored under it.
        assertThat(hashes.get(0)).isEqualTo(sha256("authorization:Bearer " + TOKEN + "\n"));
    }

    @Test
    void otherCredentialsHaveTheirOwnWindow() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient one = client(Limiter.slidingWindow(1, Duration.ofMinutes(5), () -> 0));
        ThingsClient other = one.with(o -> o.credentials(Credentials.bearer("another")));

        one.things().get("t1");
        other.things().get("t1");

        assertThat(catchThrowableOfType(
                                ConnectionException.class, () -> other.things().get("t1"))
                        .outcome())
                .isEqualTo(Outcome.NOT_SENT);
        assertRequests(2);
    }

    @Test
    void windowsWithOnlyExpiredPermitsAreRemoved() {
        AtomicLong now = new AtomicLong();
        SlidingWindow limiter = new SlidingWindow(2, Duration.ofNanos(10), now::get);

        for (int i = 0; i < 10_000; i++) {
            now.incrementAndGet();
            assertThat(limiter.tryAcquire(new Limiter.Context("things", "h" + i, "things.get", DEADLINE)))
                    .isZero();
        }

        assertThat(limiter.windows()).isLessThan(200);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
