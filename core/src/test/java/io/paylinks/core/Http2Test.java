package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ServerSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.SocketPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same guarantees over HTTP/2, whose connections carry many requests and can refuse single streams. */
class Http2Test extends ServerTest {
    private static final int REFUSED_STREAM = 7;
    private static final int CANCEL = 8;

    private ThingsClient client;

    @BeforeEach
    void useHttp2() {
        List<Protocol> protocols = List.of(Protocol.H2_PRIOR_KNOWLEDGE);
        server.setProtocols(protocols);
        OkHttpClient http = new OkHttpClient.Builder().protocols(protocols).build();
        client = closing(builder().httpClient(http).build());
    }

    private static MockResponse reset(int code) {
        return new MockResponse()
                .setSocketPolicy(SocketPolicy.RESET_STREAM_AT_START)
                .setHttp2ErrorCode(code);
    }

    @Test
    void aValueIsReadOverHttp2() {
        enqueue(200, THING);

        Thing thing = client.things().create(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t1");
        if (!isOnOkHttp4()) { // whose server reports HTTP/1.1 here
            assertThat(takeRequest().getRequestLine()).endsWith("HTTP/2");
        }
        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedStreamIsRetried(Kind kind) {
        Object value = null;
        for (int i = 0; value == null && i < 10; i++) {
            server.setDispatcher(new QueueDispatcher());
            // The server may reset the stream twice, because it peeks at its queue before it polls it.
            enqueue(reset(REFUSED_STREAM));
            enqueue(200, THING);
            enqueue(200, THING);
            value = callUnlessProtocolError(kind);
        }

        assertThat(value).isNotNull();
        assertThat(timing.waits).isNotEmpty();
    }

    /**
     * Returns null if the server did not refuse the stream. The server forgets a stream before it writes the reset, so
     * that a body that arrives in between may cause a PROTOCOL_ERROR first.
     */
    private @Nullable Object callUnlessProtocolError(Kind kind) {
        try {
            return kind.call(client);
        } catch (ConnectionException e) {
            if (!e.getMessage().contains("stream was reset: PROTOCOL_ERROR")) {
                throw e;
            }
            return null;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResetStreamMayHaveBeenProcessed(Kind kind) {
        always(reset(CANCEL));

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.attempts()).isEqualTo(kind.replayable ? 3 : 1);
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
    }

    @ParameterizedTest
    @EnumSource
    void retryAfterZeroDoesNotTriggerARetryByOkHttp(Kind kind) {
        always(json(503, "{}").setHeader("Retry-After", "0"));
        ThingsClient once = client.with(o -> o.maxRetries(0));

        ServerException failure = catchThrowableOfType(ServerException.class, () -> kind.call(once));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
    }

    @Test
    void aWriteReusesTheConnectionOfARead() {
        enqueue(200, THING);
        enqueue(200, THING);
        client.things().get("t1");

        client.things().create(CreateThing.LAMP);

        assertThat(takeRequest().getSequenceNumber()).isZero();
        assertThat(takeRequest().getSequenceNumber()).isEqualTo(1);
    }

    /**
     * The server closes the connection right after a response, without a GOAWAY. A write that is in flight at that time
     * is unavoidably lost and UNKNOWN; a write that starts later must not be lost.
     */
    @Test
    void aRecentlyClosedConnectionLosesFewWrites() throws Exception {
        int rounds = 100;
        Queue<Socket> accepted = new ConcurrentLinkedQueue<>();
        MockWebServer closingServer = closing(new MockWebServer());
        closingServer.setServerSocketFactory(new RecordingSocketFactory(accepted));
        closingServer.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        closingServer.start(InetAddress.getLoopbackAddress(), 0);
        for (int i = 0; i < 3 * rounds; i++) {
            closingServer.enqueue(json(200, THING));
        }
        ThingsClient other = client(closingServer);
        int unknown = 0;
        for (int i = 0; i < rounds; i++) {
            other.things().get("t1");
            for (Socket socket = accepted.poll(); socket != null; socket = accepted.poll()) {
                socket.close();
            }
            try {
                other.things().create(CreateThing.LAMP);
            } catch (ConnectionException e) {
                assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                unknown++;
            }
        }

        assertThat(unknown).as("10 to 14 without the check of the connection").isLessThanOrEqualTo(6);
    }

    private ThingsClient client(MockWebServer other) {
        OkHttpClient http = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .build();
        return closing(builder()
                .baseUrl("http://127.0.0.1:" + other.getPort())
                .httpClient(http)
                .build());
    }

    /** Records the server's sockets. */
    private static final class RecordingSocketFactory extends ServerSocketFactory {
        private final Queue<Socket> accepted;

        RecordingSocketFactory(Queue<Socket> accepted) {
            this.accepted = accepted;
        }

        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Socket socket = super.accept();
                    accepted.add(socket);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            throw new UnsupportedOperationException();
        }
    }
}
