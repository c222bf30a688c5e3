package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ValidationException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that are not there when a write wants them. */
class StaleConnectionTest extends ServerTest {

    @RepeatedTest(5)
    void writeOnAConnectionThatWasJustClosed() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.responseAndClose(200, THING)));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        client.things().get("t1");
        raw.await("disconnected");

        Thing thing = client.things().create(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t1");
        assertThat(raw.requests).hasSize(2);
        assertThat(raw.requests.get(1)).startsWith("POST /things ");
        assertThat(raw.connections).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void noCallFailsOnConnectionsThatWereJustClosed(Kind kind) throws Exception {
        int idle = 5;
        CountDownLatch all = new CountDownLatch(idle);
        RawServer raw = closing(new RawServer((socket, out) -> {
            all.countDown();
            awaitAll(all);
            return Reaction.responseAndClose(200, THING).react(socket, out);
        }));
        ThingsClient client = closing(builder().baseUrl(raw.url()).maxRetries(0).build());
        List<CompletableFuture<Thing>> calls = new ArrayList<>();
        for (int i = 0; i < idle; i++) {
            calls.add(client.async(c -> c.things().get("t1")));
        }
        for (CompletableFuture<Thing> call : calls) {
            call.get(20, TimeUnit.SECONDS);
            raw.await("disconnected");
        }

        ApiResponse<Object> response = client.withResponse(kind::call);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.attempts()).isEqualTo(1);
        assertThat(raw.requests).hasSize(idle + 1);
        assertThat(raw.connections).hasValue(idle + 1);
    }

    private static void awaitAll(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void worksWithACustomConnectionPool() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.responseAndClose(200, THING)));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .httpClient(new OkHttpClient())
                .maxRetries(0)
                .build());

        for (int i = 0; i < 4; i++) {
            assertThat(client.things().get("t1").id()).isEqualTo("t1");
            raw.await("disconnected");
        }

        assertThat(raw.requests).hasSize(4);
    }

    /** The server may have read the first, and only then have gone away: a deletion that finds nothing was done. */
    @Test
    void aWriteThatWasLostOnAReusedConnectionMayHaveRun() throws IOException {
        RawServer raw = closing(new RawServer(
                Reaction.response(200, THING), Reaction.drop(), Reaction.response(404, "{\"error\":{}}")));
        ThingsClient client = closing(builder().baseUrl(raw.url()).maxRetries(0).build());
        client.things().get("t1");

        ApiResponse<Deleted> response = client.withResponse(c -> c.things().delete("t1"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.attempts()).isEqualTo(1);
        assertThat(raw.requests).hasSize(3);
    }

    @Test
    void aKeyedWriteGoesAgainWithTheSameKeyAndIsUnknownAfterwards() throws IOException {
        RawServer raw =
                closing(new RawServer(Reaction.response(200, THING), Reaction.reset(), Reaction.response(422, "{}")));
        ThingsClient client = closing(builder().baseUrl(raw.url()).maxRetries(0).build());
        client.things().get("t1");

        ValidationException failure = catchThrowableOfType(
                ValidationException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(raw.requests).hasSize(3);
        assertThat(raw.requests.get(1)).contains("Idempotency-Key: " + failure.idempotencyKey());
        assertThat(raw.requests.get(2)).contains("Idempotency-Key: " + failure.idempotencyKey());
    }

    @ParameterizedTest
    @EnumSource(names = {"POST", "PATCH", "PUT_THAT_CREATES", "RAW_POST", "RAW_DELETE"})
    void anUnkeyedWriteThatWasLetOutIsNeverSentAgain(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(Reaction.response(200, THING), Reaction.drop()));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        client.things().get("t1");

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(raw.requests).hasSize(2);
    }

    /** The server goes away while the request is still being written, which a channel calls a broken pipe. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKeyedWriteWhoseConnectionBreaksBeforeAllOfItIsWrittenGoesAgain(boolean ours) throws IOException {
        RawServer raw = closing(new RawServer(
                (socket, out) -> {
                    Reaction.response(200, THING).react(socket, out);
                    assertThat(socket.getInputStream().readNBytes(1024)).hasSize(1024);
                    return Reaction.reset().react(socket, out);
                },
                Reaction.response(201, THING)));
        ThingsClient.Builder builder = builder().baseUrl(raw.url()).maxRetries(0);
        ThingsClient client = closing((ours ? builder : builder.httpClient(new OkHttpClient())).build());
        client.things().get("t1");

        Thing thing = client.things().createKeyed(Map.of("name", "x".repeat(8 * 1024 * 1024)));

        assertThat(thing.id()).isEqualTo("t1");
        assertThat(raw.requests).hasSize(2); // the one that broke was not read to its end
        assertThat(raw.connections).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "KEYED_POST", "DELETE"})
    void nonsenseOnAReusedConnectionIsAnResponseAndNotAskedForAgain(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(
                Reaction.response(200, THING),
                Reaction.bytes("who is there?\r\n\r\n".getBytes(StandardCharsets.UTF_8))));
        ThingsClient client = closing(builder().baseUrl(raw.url()).maxRetries(0).build());
        client.things().get("t1");

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.outcome()).isEqualTo(kind.unsure());
        assertThat(raw.requests).hasSize(2);
    }

    @Test
    void bothSendingsOfAnAttemptHaveOneTimeout() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        RawServer raw = closing(new RawServer(
                Reaction.response(200, THING),
                (socket, out) -> {
                    try {
                        return never.await(2, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                },
                Reaction.silence()));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .maxRetries(0)
                .attemptTimeout(Duration.ofMillis(2200))
                .build());
        client.things().get("t1");
        long start = System.nanoTime();

        assertThat(catchThrowableOfType(
                        ConnectionException.class, () -> client.things().get("t1")))
                .hasMessageContaining("timeout after 2200 ms");

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(2100), Duration.ofMillis(5500));
    }

    @Test
    void aTimeoutOnAReusedConnectionIsATimeout() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.response(200, THING), Reaction.silence()));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .maxRetries(0)
                .attemptTimeout(Duration.ofMillis(300))
                .build());
        client.things().get("t1");

        assertThat(catchThrowableOfType(
                        ConnectionException.class, () -> client.things().get("t1")))
                .hasMessageContaining("timeout after 300 ms");
        assertThat(raw.requests).hasSize(2);
    }

    @Test
    void writeOnSeveralConnectionsThatWereJustClosed() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.responseAndClose(200, THING)));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        for (int i = 0; i < 4; i++) {
            client.things().create(CreateThing.LAMP);
            raw.await("disconnected");
        }

        assertThat(raw.requests).hasSize(4).allMatch(request -> request.startsWith("POST "));
    }

    @Test
    void writeReusesAConnectionThatIsOpen() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.response(200, THING)));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());

        client.things().create(CreateThing.LAMP);
        client.things().get("t1");
        client.things().create(CreateThing.LAMP);

        assertThat(raw.requests).hasSize(3);
        assertThat(raw.connections).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionWhoseServerHasLostPatience(Kind kind) throws Exception {
        AtomicReference<OutputStream> first = new AtomicReference<>();
        RawServer raw = closing(new RawServer((socket, out) -> {
            first.compareAndSet(null, out);
            return Reaction.response(200, THING).react(socket, out);
        }));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        client.things().get("t1");
        first.get().write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));

        ApiResponse<Object> response = client.withResponse(kind::call);

        assertThat(response.status()).isEqualTo(200);
        assertThat(raw.requests).hasSize(2);
        assertThat(raw.connections).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void refusedPortIsTriedAgainSinceNothingWasSent(Kind kind) throws IOException {
        ThingsClient client = closing(builder().baseUrl(refusing()).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure).hasMessageContaining("not sent").hasMessageNotContaining("may have been processed");
    }

    @ParameterizedTest
    @EnumSource
    void refusedPortBehindInterceptorsOfTheUsersIsTriedAgainAsWell(Kind kind) throws IOException {
        AtomicInteger passed = new AtomicInteger();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    passed.incrementAndGet();
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> chain.proceed(chain.request()))
                .build();
        ThingsClient client =
                closing(builder().baseUrl(refusing()).httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(passed).hasValue(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void serverThatComesUpGetsTheWriteOnce() throws IOException {
        int port;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = unused.getLocalPort();
        }
        okhttp3.mockwebserver.MockWebServer late = closing(new okhttp3.mockwebserver.MockWebServer());
        late.enqueue(json(201, THING));
        timing.duringWaits = wait -> {
            try {
                late.start(InetAddress.getLoopbackAddress(), port);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
        ThingsClient client =
                closing(builder().baseUrl("http://127.0.0.1:" + port).build());

        Thing thing = client.things().create(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t1");
        assertThat(late.getRequestCount()).isEqualTo(1);
    }

    @Test
    void unknownHostIsNotSent() {
        OkHttpClient http = new OkHttpClient.Builder()
                .dns(host -> {
                    throw new java.net.UnknownHostException(host);
                })
                .build();
        ThingsClient client = closing(
                builder().baseUrl("https://api.things.example").httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @Test
    void tlsThatFailsIsNotSent() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url().replace("http:", "https:"))
                .maxRetries(0)
                .build());
        // The server waits for an HTTP request that never comes; the handshake runs into the attempt's end.
        ThingsClient hasty = client.with(o -> o.attemptTimeout(Duration.ofMillis(300)));

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> hasty.things().create(CreateThing.LAMP));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(raw.requests).isEmpty();
    }

    private static String refusing() throws IOException {
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + unused.getLocalPort();
        }
    }
}
