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

/** The check of a pooled connection before a request is sent over it, on all kinds of sockets. */
@Timeout(60)
class SilentConnectionTest extends ServerTest {
    @TempDir
    static Path folder;

    private static Tls tls;

    @BeforeAll
    static void createCertificate() throws Exception {
        tls = Tls.of(folder, "things.test");
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    /** The default HTTP client uses socket channels; a custom client uses the sockets of its own factory. */
    enum Sockets {
        DEFAULT(null, true),
        PLAIN(null, false),
        TLS_1_2(TlsVersion.TLS_1_2, false),
        TLS_1_3(TlsVersion.TLS_1_3, false),
        TLS_1_2_CHANNEL(TlsVersion.TLS_1_2, true),
        TLS_1_3_CHANNEL(TlsVersion.TLS_1_3, true);

        private final TlsVersion version;
        private final boolean usesChannels;

        Sockets(TlsVersion version, boolean usesChannels) {
            this.version = version;
            this.usesChannels = usesChannels;
        }

        RawServer server(Reaction... reactions) throws IOException {
            return version == null
                    ? new RawServer(reactions)
                    : new RawServer(tls.context().getServerSocketFactory(), reactions);
        }

        ThingsClient.Builder client(ThingsClient.Builder builder, RawServer raw) {
            if (this == DEFAULT) {
                return builder.baseUrl(raw.url());
            }
            OkHttpClient.Builder http = new OkHttpClient.Builder().dns(loopback());
            if (usesChannels) {
                http.socketFactory(
                        new CustomSocketFactory(() -> SocketChannel.open().socket()));
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
    void aWriteUsesANewConnectionIfTheServerHasClosedTheFirst(Sockets sockets) throws Exception {
        RawServer raw = closing(sockets.server(Reaction.respondAndClose(200, THING)));
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
    void anOpenConnectionIsReused(Sockets sockets) throws Exception {
        RawServer raw = closing(sockets.server(Reaction.respond(200, THING)));
        ThingsClient client = closing(sockets.client(builder(), raw).build());

        for (int i = 0; i < 100; i++) {
            client.things().create(CreateThing.LAMP);
            client.things().get("t1");
        }

        assertThat(raw.requests).hasSize(200);
        assertThat(raw.connections).hasValue(1);
    }

    /** A read would also take unsolicited bytes as its response; with TLS, a read detects them only on a channel. */
    @ParameterizedTest
    @EnumSource(names = {"DEFAULT", "PLAIN", "TLS_1_2_CHANNEL", "TLS_1_3_CHANNEL"})
    void anUnsolicitedResponseIsNotReadAsTheNextResponse(Sockets sockets) throws Exception {
        AtomicReference<OutputStream> first = new AtomicReference<>();
        RawServer raw = closing(sockets.server((socket, out) -> {
            first.compareAndSet(null, out);
            return Reaction.respond(200, THING).react(socket, out);
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
    void anInterruptEndsAnAttemptImmediately() throws Exception {
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
    void anInterruptedThreadSendsNothingOverAReusedConnection(Kind kind) throws Exception {
        RawServer raw = closing(new RawServer(Reaction.respond(200, THING)));
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

    /** The check would block forever on such a socket, so the connection is assumed to be open. */
    @Test
    void aCustomSocketWithoutTimeoutsIsNotWaitedFor() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.respond(200, THING)));
        SocketFactory sockets = new CustomSocketFactory(() -> new Socket() {
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

    /** A socket factory that a user may provide. */
    private static final class CustomSocketFactory extends SocketFactory {
        private final SocketSupplier sockets;

        CustomSocketFactory(SocketSupplier sockets) {
            this.sockets = sockets;
        }

        interface SocketSupplier {
            Socket create() throws IOException;
        }

        @Override
        public Socket createSocket() throws IOException {
            return sockets.create();
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
