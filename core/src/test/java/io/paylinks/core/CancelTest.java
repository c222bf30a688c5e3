package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Timing;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cancelling the future of a call cancels the call. */
@Timeout(60)
class CancelTest extends ServerTest {
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final List<Boolean> interrupted = new CopyOnWriteArrayList<>();

    /** Records whether a call leaves its thread interrupted. A thread pool would clear the flag. */
    private final Executor executor = task -> threads.execute(() -> {
        task.run();
        interrupted.add(Thread.interrupted());
    });

    private final CountDownLatch waiting = new CountDownLatch(1);

    @AfterEach
    void shutDownExecutor() {
        threads.shutdownNow();
    }

    /** Sleeps in real time, and signals the start of each wait. */
    private Timing sleepingTiming() {
        return new Timing(
                Clock.systemUTC(),
                System::nanoTime,
                (wait, end) -> {
                    waiting.countDown();
                    TimeUnit.NANOSECONDS.sleep(wait.toNanos());
                },
                () -> 0.5);
    }

    private void assertThreadIsFree() throws Exception {
        threads.submit(() -> {}).get(20, TimeUnit.SECONDS);
        assertThat(interrupted).as("interrupted").containsExactly(false);
    }

    @ParameterizedTest
    @EnumSource
    void cancellingEndsARunningCall(Kind kind) throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).executor(executor).build());
        CompletableFuture<Object> future = client.async(kind::call);
        raw.await("read");

        assertThat(future.cancel(true)).isTrue();

        raw.await("disconnected");
        assertThreadIsFree();
        assertThat(future).isCancelled();
        assertThat(raw.requests).hasSize(1);
    }

    /** The sockets of such a client are plain sockets, which an interrupt does not close. */
    @Test
    void cancellingEndsARunningCallWithACustomHttpClient() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .httpClient(new OkHttpClient())
                .executor(executor)
                .build());
        CompletableFuture<Thing> future = client.async(c -> c.things().create(CreateThing.LAMP));
        raw.await("read");

        future.cancel(true);

        raw.await("disconnected");
        assertThreadIsFree();
        assertThat(raw.requests).hasSize(1);
    }

    @Test
    void cancellingEndsARunningCallOnTheDefaultExecutor() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));
        raw.await("read");

        future.cancel(false);

        raw.await("disconnected");
        assertThat(catchThrowable(future::join)).isInstanceOf(CancellationException.class);
        assertThat(raw.requests).hasSize(1);
    }

    @Test
    void cancellingEndsTheReadingOfABody() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.stall(200, "{\"thing\":")));
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).executor(executor).build());
        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));
        raw.await("read");

        future.cancel(true);

        raw.await("disconnected");
        assertThreadIsFree();
        assertThat(raw.requests).hasSize(1);
    }

    @Test
    void cancellingEndsAConnectionAttempt() throws Exception {
        HangingSocketFactory sockets = new HangingSocketFactory();
        OkHttpClient http = new OkHttpClient.Builder().socketFactory(sockets).build();
        ThingsClient client =
                closing(builder().httpClient(http).executor(executor).build());
        CompletableFuture<Thing> future = client.async(c -> c.things().create(CreateThing.LAMP));
        assertThat(sockets.connecting.await(20, TimeUnit.SECONDS)).isTrue();

        future.cancel(true);

        assertThreadIsFree();
        assertRequests(0);
    }

    @Test
    void cancellingEndsTheWaitBeforeARetry() throws Exception {
        always(json(503, "{}").setHeader("Retry-After", "60"));
        ThingsClient client =
                closing(builder().timing(sleepingTiming()).executor(executor).build());
        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();

        future.cancel(true);

        assertThreadIsFree();
        assertThat(future).isCancelled();
        assertRequests(1);
    }

    @Test
    void aCallCancelledBeforeItStartsNeverRuns() {
        AtomicReference<Runnable> held = new AtomicReference<>();
        ThingsClient client = closing(builder().executor(held::set).build());
        AtomicBoolean begun = new AtomicBoolean();
        CompletableFuture<Thing> future = client.async(c -> {
            begun.set(true);
            return c.things().create(CreateThing.LAMP);
        });

        future.cancel(true);
        held.get().run();

        assertThat(begun).isFalse();
        assertRequests(0);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(future).isCancelled();
    }

    @Test
    void laterCallsOfACancelledTaskAreNotSent() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).executor(executor).build());
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        CompletableFuture<Thing> future = client.async(c -> {
            thrown.add(catchThrowable(() -> c.things().get("t1")));
            boolean unused = Thread.interrupted(); // like code that ignores interrupts
            thrown.add(catchThrowable(() -> c.things().create(CreateThing.LAMP)));
            return null;
        });
        raw.await("read");

        future.cancel(true);

        assertThreadIsFree();
        assertThat(raw.requests).hasSize(1);
        assertThat(thrown)
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("the call was cancelled"));
        assertThat(((ConnectionException) thrown.get(1)).outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void aTimeoutOfTheFutureEndsTheCall() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).executor(executor).build());
        CompletableFuture<Thing> future =
                client.<Thing>async(c -> c.things().get("t1")).orTimeout(300, TimeUnit.MILLISECONDS);

        assertThat(catchThrowable(future::join)).hasCauseInstanceOf(TimeoutException.class);

        assertThreadIsFree();
        assertThat(raw.requests).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void cancellingDoesNotAffectOtherCalls() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        RawServer raw = closing(new RawServer(Reaction.silence(), (socket, out) -> {
            try {
                assertThat(cancelled.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return Reaction.respond(200, THING).react(socket, out);
        }));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        CompletableFuture<Thing> first = client.async(c -> c.things().get("t1"));
        raw.await("read");
        CompletableFuture<Thing> second = client.async(c -> c.things().get("t1"));
        raw.await("read");

        first.cancel(true);
        cancelled.countDown();

        assertThat(second.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1");
        assertThat(raw.requests).hasSize(2);
    }

    @Test
    void cancellingAFailedCallHasNoEffect() throws Exception {
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = closing(builder().executor(executor).build());
        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));

        assertThat(catchThrowable(() -> future.get(20, TimeUnit.SECONDS))).hasCauseInstanceOf(NotFoundException.class);

        assertThat(future.cancel(true)).isFalse();
        assertThreadIsFree();
        assertRequests(1);
    }

    @Test
    void anUnrelatedInterruptIsPreserved() throws Exception {
        ThingsClient client = closing(builder().executor(executor).build());

        CompletableFuture<String> future = client.async(c -> {
            Thread.currentThread().interrupt();
            return "done";
        });

        assertThat(future.get(20, TimeUnit.SECONDS)).isEqualTo("done");
        threads.submit(() -> {}).get(20, TimeUnit.SECONDS);
        assertThat(interrupted).containsExactly(true);
    }
}
