package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.internal.Timing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Effects of closing a client. */
@Timeout(60)
class CloseTest extends ServerTest {

    @Test
    void closingADerivedClientDoesNothing() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();
        ThingsClient derived = client.with(o -> o.maxRetries(0));

        derived.close();

        assertThat(derived.things().get("t1").id()).isEqualTo("t1");
        assertThat(client.things().get("t1").id()).isEqualTo("t1");
        assertRequests(2);
    }

    @ParameterizedTest
    @EnumSource
    void aClosedClientRejectsCalls(Kind kind) {
        ThingsClient client = client();
        ThingsClient derived = client.with(o -> o.maxRetries(0));

        client.close();
        client.close();

        for (ThingsClient closed : List.of(client, derived, client.with(o -> o.maxRetries(1)))) {
            assertThat(catchThrowable(() -> kind.call(closed)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the client is closed");
            assertThat(catchThrowable(() -> closed.withResponse(kind::call))).isInstanceOf(IllegalStateException.class);
            assertThat(catchThrowable(() -> closed.async(kind::call))).isInstanceOf(IllegalStateException.class);
        }
        assertRequests(0);
    }

    @Test
    void aClosedClientSubmitsNothingToACustomExecutor() {
        List<Runnable> tasks = new ArrayList<>();
        ThingsClient client = builder().executor(tasks::add).build();

        client.close();

        assertThat(catchThrowable(() -> client.async(c -> c.things().get("t1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed");
        assertThat(tasks).isEmpty();
    }

    @Test
    void closeInterruptsAsyncTasks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        ThingsClient client = closing(builder().build());
        CompletableFuture<String> future = client.async(c -> {
            begun.countDown();
            try {
                return "waited: " + new CountDownLatch(1).await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                return "interrupted";
            }
        });
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        client.close();

        assertThat(future.get(30, TimeUnit.SECONDS)).isEqualTo("interrupted");
    }

    @Test
    void aCallIsNotSentIfItsCredentialsArriveAfterClose() {
        AtomicReference<ThingsClient> closed = new AtomicReference<>();
        ThingsClient client = closing(builder()
                .credentials(() -> {
                    closed.get().close();
                    return Credentials.bearer(TOKEN);
                })
                .build());
        closed.set(client);

        assertThat(catchThrowable(() -> client.things().create(CreateThing.LAMP)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("not sent: the client was closed");
        assertRequests(0);
    }

    @Test
    void aPageOfAClosedClientCannotFetchTheNextPage() {
        enqueue(200, "{\"things\":[{\"id\":\"a\"}],\"meta\":{\"cursors\":{\"after\":\"x\"}}}");
        ThingsClient client = client();
        Page<Thing> page = client.things().list();

        client.close();

        assertThat(page.items()).hasSize(1);
        assertThat(catchThrowable(page::next)).isInstanceOf(IllegalStateException.class);
        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void closeEndsARunningCall(Kind kind) throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> thrown.set(catchThrowable(() -> kind.call(client))));
        caller.start();
        raw.await("read");

        client.close();

        caller.join(20_000);
        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("the client was closed");
        assertThat(((ConnectionException) thrown.get()).outcome()).isEqualTo(kind.ambiguousOutcome());
        assertThat(raw.requests).hasSize(1);
        raw.await("disconnected");
    }

    @Test
    void closeEndsAWriteThatIsReadingItsResponse() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.stall(200, "{\"thing\":")));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller =
                new Thread(() -> thrown.set(catchThrowable(() -> client.things().create(CreateThing.LAMP))));
        caller.start();
        raw.await("read");
        awaitReading(caller);

        client.close();

        caller.join(20_000);
        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isInstanceOf(CallException.class);
        assertThat(((CallException) thrown.get()).outcome()).isIn(Outcome.APPLIED, Outcome.UNKNOWN);
        raw.await("disconnected");
    }

    @Test
    void closeEndsAReadThatIsReadingItsResponse() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.stall(200, "{\"thing\":")));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller =
                new Thread(() -> thrown.set(catchThrowable(() -> client.things().get("t1"))));
        caller.start();
        raw.await("read");
        awaitReading(caller);

        client.close();

        caller.join(20_000);
        assertThat(thrown.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("the client was closed");
        assertThat(raw.requests).hasSize(1);
    }

    /** Waits until the response headers are read or about to be read: in both cases, the call must end. */
    private static void awaitReading(Thread caller) {
        while (Arrays.stream(caller.getStackTrace())
                .noneMatch(frame -> frame.getClassName().endsWith("BodyStream"))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void closeEndsTheWaitBeforeARetry() throws Exception {
        always(json(503, "{}").setHeader("Retry-After", "60"));
        CountDownLatch waiting = new CountDownLatch(1);
        Timing real = new Timing(
                Timing.SYSTEM.clock(),
                Timing.SYSTEM.nanoTime(),
                (wait, end) -> {
                    waiting.countDown();
                    Timing.SYSTEM.sleeper().sleep(wait, end);
                },
                () -> 1);
        ThingsClient client = closing(builder().timing(real).build());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller =
                new Thread(() -> thrown.set(catchThrowable(() -> client.things().get("t1"))));
        caller.start();
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();

        client.close();

        caller.join(20_000);
        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("the client was closed");
        assertRequests(1);
    }

    @Test
    void anAsyncCallDuringCloseIsRejectedLikeAnyOther() throws Exception {
        for (int i = 0; i < 200; i++) {
            ThingsClient client = builder().build();
            Thread closer = new Thread(client::close);
            closer.start();
            Throwable rejection = catchThrowable(() -> client.async(c -> "done"));
            closer.join();
            if (rejection != null) {
                assertThat(rejection).isInstanceOf(IllegalStateException.class).hasMessage("the client is closed");
            }
        }
    }

    @Test
    void closeEndsAnAsyncCall() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));
        raw.await("read");

        client.close();

        assertThat(catchThrowable(() -> future.get(20, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(ConnectionException.class);
        assertThat(raw.requests).hasSize(1);
    }

    @Test
    void noRetryFollowsIfTheClientIsClosedDuringTheWait() {
        always(json(500, "{}"));
        ThingsClient client = client();
        timing.duringWaits = wait -> client.close();

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().get("t1"));

        assertThat(failure).hasMessageContaining("not sent: the client was closed");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.getSuppressed()).hasExactlyElementsOfTypes(ServerException.class);
        assertRequests(1);
    }

    @Test
    void closeInterruptsTheRetryWaitOfAnAsyncCall() {
        always(json(500, "{}"));
        ThingsClient client = client();
        timing.duringWaits = wait -> {
            client.close();
            throw new InterruptedException();
        };

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).hasMessageContaining("not sent: the client was closed");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.idempotencyKey()).isNotNull();
        assertRequests(1);
    }

    @Test
    void closeClosesTheClientsOwnConnections() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.respond(200, THING)));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        client.things().get("t1");

        client.close();

        raw.await("disconnected");
    }

    @Test
    void closeLeavesACustomHttpClientOpen() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.respond(200, THING)));
        OkHttpClient http = new OkHttpClient();
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).httpClient(http).build());
        client.things().get("t1");

        client.close();

        assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
        assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
        try (okhttp3.Response response =
                http.newCall(new Request.Builder().url(raw.url()).build()).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        assertThat(raw.connections).hasValue(1);
        try (ThingsClient second = builder().baseUrl(raw.url()).httpClient(http).build()) {
            assertThat(second.things().get("t1").id()).isEqualTo("t1");
        }
        assertThat(raw.connections).hasValue(1);
    }

    @Test
    void closeDoesNotEndOtherCallsOfACustomHttpClient() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        RawServer raw = closing(new RawServer((socket, out) -> {
            try {
                assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return Reaction.respond(200, THING).react(socket, out);
        }));
        OkHttpClient http = new OkHttpClient();
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).httpClient(http).build());
        AtomicReference<Object> result = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try (okhttp3.Response response =
                    http.newCall(new Request.Builder().url(raw.url()).build()).execute()) {
                result.set(response.code());
            } catch (IOException e) {
                result.set(e);
            }
        });
        caller.start();
        raw.await("read");

        client.close();
        closed.countDown();

        caller.join(20_000);
        assertThat(result).hasValue(200);
    }
}
