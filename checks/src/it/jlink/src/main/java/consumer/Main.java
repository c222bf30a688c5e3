package consumer;

import static consumer.Check.check;
import static consumer.StreamFixture.order;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.testing.FakeStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Runs in an image with five modules of the JDK, with the fake and with a TLS server. */
final class Main {
    private static final Set<String> NEEDED =
            Set.of("java.base", "java.logging", "java.net.http", "jdk.crypto.ec", "jdk.httpserver");

    private Main() {}

    public static void main(String[] args) throws Exception {
        Path image = Path.of(args[0]).toRealPath();
        check(Path.of(System.getProperty("java.home")).toRealPath().equals(image), "this runs outside of the image");
        Set<String> modules = ModuleFinder.ofSystem().findAll().stream()
                .map(module -> module.descriptor().name())
                .collect(Collectors.toSet());
        check(modules.equals(NEEDED), "modules of the image: " + modules);
        fake();
        tls(Path.of(args[1]));
        System.out.println("jlink: all calls passed");
    }

    private static void fake() {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamFixture.client(fake)) {
            PaymentLink link = stream.paymentLinks().create(order());
            check(stream.paymentLinks().get(link.id()).equals(link), "the link read back");
        }
    }

    /** The key uses an elliptic curve, like those of nearly all APIs. */
    private static void tls(Path keys) throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.createContext("/api/v2/me", exchange -> {
            String said = ((HttpsExchange) exchange).getSSLSession().getProtocol();
            byte[] body = ("{\"protocol\":\"" + said + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (StreamClient stream =
                StreamFixture.client("https://localhost:" + server.getAddress().getPort())) {
            Map<?, ?> me = stream.send("GET", "/api/v2/me", Map.class);
            check(me.equals(Map.of("protocol", "TLSv1.3")), "over TLS: " + me);
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        char[] password = "changeit".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, password);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
