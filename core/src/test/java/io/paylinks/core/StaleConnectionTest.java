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

/** Connections that the server has closed before they are reused, and connections that cannot be opened. */
class StaleConnectionTest extends ServerTest {

    @RepeatedTest(5)
    void aWriteSucceedsIfItsConnectionWasJustClosed() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.respondAndClose(200, THING)));
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
    void callsSucceedIfAllConnectionsWereJustClosed(Kind kind) throws Exception {
        int idle = 5;
        CountDownLatch all = new CountDownLatch(idle);
        RawServer raw = closing(new RawServer((socket, out) -> {
            all.countDown();
            awaitAll(all);
            return Reaction.respondAndClose(200, THING).react(socket, out);
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
        RawServer raw = closing(new RawServer(Reaction.respondAndClose(200, THING)));
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

    /** The server may have processed the first deletion before it disconnected, so a 404 is a success. */
    @Test
    void aWriteLostOnAReusedConnectionMayHaveBeenProcessed() throws IOException {
        RawServer raw = closing(
                new RawServer(Reaction.respond(200, THING), Reaction.drop(), Reaction.respond(404, "{\"error\":{}}")));
        ThingsClient client = closing(builder().baseUrl(raw.url()).maxRetries(0).build());
        client.things().get("t1");

        ApiResponse<Deleted> response = client.withResponse(c -> c.things().delete("t1"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.attempts()).isEqualTo(1);
        assertThat(raw.requests).hasSize(3);
    }

    @Test
    void aKeyedWriteIsResentWithTheSameKeyAndItsOutcomeIsUnknown() throws IOException {
        RawServer raw =
                closing(new RawServer(Reaction.respond(200, THING), Reaction.reset(), Reaction.respond(422, "{}")));
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
    void anUnkeyedWriteIsNeverResentOnceWritten(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(Reaction.respond(200, THING), Reaction.drop()));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        client.things().get("t1");

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(raw.requests).hasSize(2);
    }

    /** The server disconnects while the request is being written, which a channel reports as a broken pipe. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKeyedWriteIsResentIfItsConnectionBreaksWhileWriting(boolean defaultClient) throws IOException {
        RawServer raw = closing(new RawServer(
                (socket, out) -> {
                    Reaction.respond(200, THING).react(socket, out);
                    assertThat(socket.getInputStream().readNBytes(1024)).hasSize(1024);
                    return Reaction.reset().react(socket, out);
                },
                Reaction.respond(201, THING)));
        ThingsClient.Builder builder = builder().baseUrl(raw.url()).maxRetries(0);
        ThingsClient client = closing((defaultClient ? builder : builder.httpClient(new OkHttpClient())).build());
        client.things().get("t1");

        Thing thing = client.things().createKeyed(Map.of("name", "x".repeat(8 * 1024 * 1024)));

        assertThat(thing.id()).isEqualTo("t1");
        assertThat(raw.requests).hasSize(2); // the server did not read the broken request completely
        assertThat(raw.connections).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "KEYED_POST", "DELETE"})
    void anInvalidResponseOnAReusedConnectionIsNotRetried(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(
                Reaction.respond(200, THING),
                Reaction.bytes("who is there?\r\n\r\n".getBytes(StandardCharsets.UTF_8))));
        ThingsClient client = closing(builder().baseUrl(raw.url()).maxRetries(0).build());
        client.things().get("t1");

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertThat(raw.requests).hasSize(2);
    }

    @Test
    void aResentAttemptHasOneTimeout() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        RawServer raw = closing(new RawServer(
                Reaction.respond(200, THING),
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
    void aTimeoutOnAReusedConnectionIsNotRetried() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.respond(200, THING), Reaction.silence()));
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
    void repeatedWritesSucceedIfEachConnectionWasJustClosed() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.respondAndClose(200, THING)));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        for (int i = 0; i < 4; i++) {
            client.things().create(CreateThing.LAMP);
            raw.await("disconnected");
        }

        assertThat(raw.requests).hasSize(4).allMatch(request -> request.startsWith("POST "));
    }

    @Test
    void aWriteReusesAnOpenConnection() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.respond(200, THING)));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());

        client.things().create(CreateThing.LAMP);
        client.things().get("t1");
        client.things().create(CreateThing.LAMP);

        assertThat(raw.requests).hasSize(3);
        assertThat(raw.connections).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionOnWhichTheServerSentA408IsNotReused(Kind kind) throws Exception {
        AtomicReference<OutputStream> first = new AtomicReference<>();
        RawServer raw = closing(new RawServer((socket, out) -> {
            first.compareAndSet(null, out);
            return Reaction.respond(200, THING).react(socket, out);
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
    void aRefusedConnectionIsRetriedBecauseNothingWasSent(Kind kind) throws IOException {
        ThingsClient client = closing(builder().baseUrl(refusedUrl()).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure).hasMessageContaining("not sent").hasMessageNotContaining("may have been processed");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedConnectionBehindCustomInterceptorsIsRetried(Kind kind) throws IOException {
        AtomicInteger passed = new AtomicInteger();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    passed.incrementAndGet();
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> chain.proceed(chain.request()))
                .build();
        ThingsClient client =
                closing(builder().baseUrl(refusedUrl()).httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(passed).hasValue(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void aServerThatStartsLateReceivesTheWriteOnce() throws IOException {
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
    void anUnknownHostMeansNotSent() {
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
    void aFailedTlsHandshakeMeansNotSent() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url().replace("http:", "https:"))
                .maxRetries(0)
                .build());
        // The server waits for an HTTP request that never arrives; the handshake exceeds the attempt timeout.
        ThingsClient impatient = client.with(o -> o.attemptTimeout(Duration.ofMillis(300)));

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> impatient.things().create(CreateThing.LAMP));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(raw.requests).isEmpty();
    }

    private static String refusedUrl() throws IOException {
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + unused.getLocalPort();
        }
    }
}
