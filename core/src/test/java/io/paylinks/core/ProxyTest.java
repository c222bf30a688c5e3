package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.UnexpectedStatusException;
import java.io.InputStream;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proxy that asks who is there. */
class ProxyTest extends ServerTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext tls;
    private static X509TrustManager trust;

    /** Makes a certificate, which the JDK can do by its tool alone. */
    @BeforeAll
    static void makeCertificate() throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-J-Duser.language=en",
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=api.things.example",
                        "-ext",
                        "san=dns:api.things.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory server = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        server.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory client = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        client.init(trusted);
        trust = (X509TrustManager) client.getTrustManagers()[0];
        tls = SSLContext.getInstance("TLS");
        tls.init(server.getKeyManagers(), client.getTrustManagers(), null);
    }

    private ThingsClient behindProxy(String baseUrl, String password) {
        return closing(builder()
                .baseUrl(baseUrl)
                .allowInsecureHttp()
                .httpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(tls.getSocketFactory(), trust)
                        .build())
                .proxy(new Proxy(Proxy.Type.HTTP, server.toProxyAddress().address()), "jane", password)
                .build());
    }

    @Test
    void aTunnelIsOpenedWithThePassword() {
        server.useHttps(tls.getSocketFactory(), true);
        answer(new MockResponse().setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END));
        answer(200, THING);

        Thing thing =
                behindProxy("https://api.things.example", "sesame").things().create(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t1");
        RecordedRequest connect = taken();
        assertThat(connect.getMethod()).isEqualTo("CONNECT");
        assertThat(connect.getHeader("Proxy-Authorization")).isEqualTo("Basic amFuZTpzZXNhbWU=");
        assertThat(connect.getHeader("Authorization")).isNull();
        RecordedRequest create = taken();
        assertThat(create.getMethod() + " " + create.getPath()).isEqualTo("POST /things");
        assertThat(create.getHeader("Proxy-Authorization")).isNull();
    }

    @Test
    void aWrongPasswordMeansNotSent() {
        server.useHttps(tls.getSocketFactory(), true);
        always(new MockResponse()
                .setResponseCode(407)
                .setHeader("Proxy-Authenticate", "Basic realm=\"office\"")
                .setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END));
        ThingsClient client = behindProxy("https://api.things.example", "wrong");

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.getMessage()).doesNotContain("wrong");
        for (int i = server.getRequestCount(); i > 0; i--) {
            assertThat(taken().getMethod()).isEqualTo("CONNECT");
        }
    }

    @Test
    void aWriteInTheClearIsNotSentTwice() {
        answer(json(407, "{}").setHeader("Proxy-Authenticate", "Basic realm=\"office\""));
        ThingsClient client = behindProxy("http://api.things.example", "sesame");

        UnexpectedStatusException failure = catchThrowableOfType(
                UnexpectedStatusException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure.status()).isEqualTo(407);
        assertRequests(1);
    }
}
