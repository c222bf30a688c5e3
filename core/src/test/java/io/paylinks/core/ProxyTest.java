package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.UnexpectedStatusException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proxies, in particular those that require authentication. */
class ProxyTest extends ServerTest {
    @TempDir
    static Path folder;

    private static Tls tls;

    @BeforeAll
    static void createCertificate() throws Exception {
        tls = Tls.of(folder, "api.things.example");
    }

    private ThingsClient clientWithProxy(String baseUrl, String password) {
        return closing(builder()
                .baseUrl(baseUrl)
                .allowInsecureHttp()
                .httpClient(tls.trustedBy(new OkHttpClient.Builder()).build())
                .proxy(new Proxy(Proxy.Type.HTTP, server.toProxyAddress().address()), "jane", password)
                .build());
    }

    @Test
    void theTunnelRequestCarriesTheProxyCredentials() {
        server.useHttps(tls.context().getSocketFactory(), true);
        enqueue(new MockResponse().setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END));
        enqueue(200, THING);

        Thing thing =
                clientWithProxy("https://api.things.example", "sesame").things().create(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t1");
        RecordedRequest connect = takeRequest();
        assertThat(connect.getMethod()).isEqualTo("CONNECT");
        assertThat(connect.getHeader("Proxy-Authorization")).isEqualTo("Basic amFuZTpzZXNhbWU=");
        assertThat(connect.getHeader("Authorization")).isNull();
        RecordedRequest create = takeRequest();
        assertThat(create.getMethod() + " " + create.getPath()).isEqualTo("POST /things");
        assertThat(create.getHeader("Proxy-Authorization")).isNull();
    }

    @Test
    void anUnreachableProxyIsNamedInTheMessage() throws Exception {
        InetSocketAddress closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = (InetSocketAddress) socket.getLocalSocketAddress();
        }
        ThingsClient client = closing(builder()
                .baseUrl("https://api.things.example")
                .proxy(new Proxy(Proxy.Type.HTTP, closed))
                .build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure)
                .hasMessageContaining(
                        "not sent: could not connect to the proxy " + closed.getHostString() + ":" + closed.getPort());
    }

    @Test
    void aWrongProxyPasswordMeansNotSent() {
        server.useHttps(tls.context().getSocketFactory(), true);
        always(new MockResponse()
                .setResponseCode(407)
                .setHeader("Proxy-Authenticate", "Basic realm=\"office\"")
                .setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END));
        ThingsClient client = clientWithProxy("https://api.things.example", "wrong");

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.getMessage()).doesNotContain("wrong");
        for (int i = server.getRequestCount(); i > 0; i--) {
            assertThat(takeRequest().getMethod()).isEqualTo("CONNECT");
        }
    }

    @Test
    void aWriteOverPlainHttpIsNotRetriedAfterA407() {
        enqueue(json(407, "{}").setHeader("Proxy-Authenticate", "Basic realm=\"office\""));
        ThingsClient client = clientWithProxy("http://api.things.example", "sesame");

        UnexpectedStatusException failure = catchThrowableOfType(
                UnexpectedStatusException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure.status()).isEqualTo(407);
        assertRequests(1);
    }
}
