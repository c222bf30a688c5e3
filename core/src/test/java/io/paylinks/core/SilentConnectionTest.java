package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Timing;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;
import okhttp3.ConnectionSpec;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The look at a connection before a request goes over it, on all kinds of sockets. */
@Timeout(60)
class SilentConnectionTest extends ServerTest {
    @TempDir
    static Path folder;

    private static Tls tls;

    @BeforeAll
    static void makeCertificate() throws Exception {
        tls = Tls.of(folder, "things.test");
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    /** The sockets of a client of ours are channels; those of a client that is passed in are what its maker chose. */
    enum Sockets {
        OURS(null, true),
        PLAIN(null, false),
        TLS_1_2(TlsVersion.TLS_1_2, false),
        TLS_1_3(TlsVersion.TLS_1_3, false),
        TLS_1_2_CHANNEL(TlsVersion.TLS_1_2, true),
        TLS_1_3_CHANNEL(TlsVersion.TLS_1_3, true);

        private final TlsVersion version;
        private final boolean areChannels;

        Sockets(TlsVersion version, boolean areChannels) {
            this.version = version;
            this.areChannels = areChannels;
        }

        RawServer server(Reaction... reactions) throws IOException {
            return version == null
                    ? new RawServer(reactions)
                    : new RawServer(tls.context().getServerSocketFactory(), reactions);
        }

        ThingsClient.Builder client(ThingsClient.Builder builder, RawServer raw) {
            if (this == OURS) {
                return builder.baseUrl(raw.url());
            }
            OkHttpClient.Builder http = new OkHttpClient.Builder().dns(loopback());
            if (areChannels) {
                http.socketFactory(new Factory(() -> SocketChannel.open().socket()));
            }
            if (version == null) {
                return builder.baseUrl(raw.url()).httpClient(http.build());
            }
            http.connectionSpecs(List.of(new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                    .tlsVersions(version)
                    .build()));
            return builder.baseUrl(raw.url().replace("http://127.0.0.1", "https://things.test"))
                    .httpClient(tls.trustedBy(http).build());
        }

        private static Dns loopback() {
            return host -> List.of(InetAddress.getLoopbackAddress());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteGoesOverAnotherConnectionIfTheServerHasClosedTheFirst(Sockets sockets) throws Exception {
        RawServer raw = closing(sockets.server(Reaction.responseAndClose(200, THING)));
        ThingsClient client =
                closing(sockets.client(builder(), raw).maxRetries(0).build());

        for (int i = 0; i < 20; i++) {
            client.things().create(CreateThing.LAMP);
            raw.await("disconnected");
        }

        assertThat(raw.requests).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource
    void anOpenConnectionIsKept(Sockets sockets) throws Exception {
        RawServer raw = closing(sockets.server(Reaction.response(200, THING)));
        ThingsClient client = closing(sockets.client(builder(), raw).build());

        for (int i = 0; i < 100; i++) {
            client.things().create(CreateThing.LAMP);
            client.things().get("t1");
        }

        assertThat(raw.requests).hasSize(200);
        assertThat(raw.connections).hasValue(1);
    }

    /** A read, too, would take what nobody asked for as its response; under TLS only a channel shows it to a read. */
    @ParameterizedTest
    @EnumSource(names = {"OURS", "PLAIN", "TLS_1_2_CHANNEL", "TLS_1_3_CHANNEL"})
    void whatNobodyAskedForIsNobodysResponse(Sockets sockets) throws Exception {
        AtomicReference<OutputStream> first = new AtomicReference<>();
        RawServer raw = closing(sockets.server((socket, out) -> {
            first.compareAndSet(null, out);
            return Reaction.response(200, THING).react(socket, out);
        }));
        ThingsClient client =
                closing(sockets.client(builder(), raw).maxRetries(0).build());
        client.things().get("t1");
        first.get()
                .write("HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"thing\":{\"id\":\"t2\"}}"
                        .getBytes(StandardCharsets.UTF_8));
        first.get().flush();

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
        assertThat(raw.connections).hasValue(2);
    }

    @Test
    void anInterruptEndsAnAttemptAtOnce() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).timing(Timing.SYSTEM).build());
        AtomicReference<ConnectionException> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowableOfType(
                    ConnectionException.class, () -> client.things().createKeyed(CreateThing.LAMP)));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        raw.await("read");

        caller.interrupt();
        caller.join(TimeUnit.SECONDS.toMillis(20));

        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).hasMessageContaining("no response: the thread was interrupted");
        assertThat(thrown.get().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(flag.get()).isTrue();
        assertThat(raw.requests).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptedThreadSendsNothingOverAKeptConnection(Kind kind) throws Exception {
        RawServer raw = closing(new RawServer(Reaction.response(200, THING)));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());
        client.things().get("t1");
        Thread.currentThread().interrupt();

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure).hasMessageContaining("not sent: the thread was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(raw.requests).hasSize(1);
        assertThat(kind.call(client)).isNotNull();
    }

    /** One that waits for ever would be asked for ever: it is taken to be open. */
    @Test
    void aSocketOfTheUsersThatKnowsNoTimeoutsIsNotWaitedFor() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.response(200, THING)));
        SocketFactory sockets = new Factory(() -> new Socket() {
            @Override
            public synchronized void setSoTimeout(int timeout) {}
        });
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .httpClient(new OkHttpClient.Builder().socketFactory(sockets).build())
                .build());
        client.things().get("t1");

        client.things().create(CreateThing.LAMP);

        assertThat(raw.requests).hasSize(2);
        assertThat(raw.connections).hasValue(1);
    }

    /** What a user's own factory may make. */
    private static final class Factory extends SocketFactory {
        private final Maker maker;

        Factory(Maker maker) {
            this.maker = maker;
        }

        interface Maker {
            Socket make() throws IOException;
        }

        @Override
        public Socket createSocket() throws IOException {
            return maker.make();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
