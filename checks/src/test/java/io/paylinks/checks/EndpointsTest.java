package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.paylinks.devdraft.DevdraftWebhooks;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.GoCardlessWebhooks;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamWebhooks;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import io.paylinks.testing.WebhookDelivery;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The webhook endpoints in docs/, as pasted: compiled, started, and called with webhooks. */
final class EndpointsTest {
    private static final String SECRET = "whsec_of_the_test";
    private static final String MOON = "{\"events\":[{\"id\":\"EV1\",\"resource_type\":\"moons\",\"action\":\"rose\"}],"
            + "\"meta\":{\"webhook_id\":\"WB1\"}}";
    private static final int MAX_BODY = 1 << 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path classes;

    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void streamEndpointFetchesTheInvoice() throws Exception {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamClient.builder()
                        .baseUrl(fake.url())
                        .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                        .maxRetries(0)
                        .build()) {
            StreamWebhooks webhooks = StreamWebhooks.of(SECRET);
            String url = start("docs/stream.md", stream, webhooks);
            String linkId = stream.paymentLinks()
                    .create(CreatePaymentLink.builder()
                            .name("Order 1042")
                            .item(FakeStream.PRODUCT_ID, 1)
                            .build())
                    .id();
            fake.deliverWebhooksTo(url, SECRET);

            String invoiceId = fake.pay(linkId).invoiceId();

            assertThat(fake.deliveries()).hasSizeGreaterThan(1).allMatch(delivery -> delivery.status() == 204);
            assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/invoices/" + invoiceId);

            fake.failNext(Fault.serverError());
            WebhookDelivery completed = fake.deliveries().stream()
                    .filter(delivery -> delivery.event().equals("INVOICE_COMPLETED"))
                    .findFirst()
                    .orElseThrow();
            assertThat(fake.redeliver(completed).status()).isEqualTo(503);

            String text = "{\"event_type\":\"MOON_ROSE\",\"entity_id\":\"1\"}";
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            assertThat(post(url, body, webhooks.sign(body, Instant.now()))).isEqualTo(204);
            Map<String, String> forged = StreamWebhooks.of("another").sign(body, Instant.now());
            assertThat(post(url, body, forged)).isEqualTo(400);
            assertThat(post(url, padded(text, MAX_BODY), forged)).isEqualTo(400);

            fake.clearRequests();
            byte[] large = padded(completed.body(), MAX_BODY + 1);
            assertThat(post(url, large, webhooks.sign(large, Instant.now()))).isEqualTo(413);
            assertThat(fake.requests()).isEmpty();
        }
    }

    @Test
    void goCardlessEndpointFetchesThePaymentOnce() throws Exception {
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .baseUrl(fake.url())
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .maxRetries(0)
                        .build()) {
            GoCardlessWebhooks webhooks = GoCardlessWebhooks.of(SECRET);
            String url = start("docs/gocardless.md", gocardless, webhooks);
            String paymentId = gocardless
                    .payments()
                    .create(CreatePayment.builder()
                            .amount(2500)
                            .currency(CurrencyCode.GBP)
                            .mandate(FakeGoCardless.MANDATE_ID)
                            .build())
                    .id();
            fake.clearRequests();
            fake.deliverWebhooksTo(url, SECRET);

            fake.failNext(Fault.serverError());
            fake.movePayment(paymentId, "failed");
            WebhookDelivery first = fake.deliveries().get(0);
            List<Integer> responses = List.of(
                    first.status(),
                    fake.redeliver(first).status(),
                    fake.redeliver(first).status());

            assertThat(responses).containsExactly(503, 204, 204);
            assertThat(fake.requests())
                    .extracting(request -> request.path())
                    .containsExactly("/payments/" + paymentId, "/payments/" + paymentId);

            byte[] body = MOON.getBytes(StandardCharsets.UTF_8);
            assertThat(post(url, body, webhooks.sign(body, Instant.now()))).isEqualTo(204);
            Map<String, String> forged = GoCardlessWebhooks.of("another").sign(body, Instant.now());
            assertThat(post(url, body, forged)).isEqualTo(498);
            assertThat(post(url, padded(MOON, MAX_BODY), forged)).isEqualTo(498);

            fake.clearRequests();
            byte[] large = padded(first.body().replaceAll("\"EV\\w+\"", "\"EV_NEW\""), MAX_BODY + 1);
            assertThat(post(url, large, webhooks.sign(large, Instant.now()))).isEqualTo(413);
            assertThat(fake.requests()).isEmpty();
        }
    }

    @Test
    void devdraftEndpointAcceptsSignedDeliveries() throws Exception {
        DevdraftWebhooks webhooks = DevdraftWebhooks.bilaV1(SECRET);
        String url = start("docs/devdraft.md", webhooks);
        String text = "{\"id\":\"1\",\"type\":\"moon.rose\"}";
        byte[] body = text.getBytes(StandardCharsets.UTF_8);

        assertThat(post(url, body, webhooks.sign(body, Instant.now()))).isEqualTo(204);
        DevdraftWebhooks forger = DevdraftWebhooks.bilaV1("another");
        assertThat(post(url, body, forger.sign(body, Instant.now()))).isEqualTo(400);

        byte[] largest = padded(text, MAX_BODY);
        assertThat(post(url, largest, webhooks.sign(largest, Instant.now()))).isEqualTo(204);
        assertThat(post(url, largest, forger.sign(largest, Instant.now()))).isEqualTo(400);
        byte[] large = padded(text, MAX_BODY + 1);
        assertThat(post(url, large, webhooks.sign(large, Instant.now()))).isEqualTo(413);
    }

    @Test
    void springHandlerReadsAtMostOneMebibyte() throws Exception {
        GoCardlessWebhooks webhooks = GoCardlessWebhooks.of(SECRET);
        Class<?> type = compile("docs/spring.md", "class RawHooks");
        Constructor<?> constructor = type.getDeclaredConstructor(GoCardlessWebhooks.class);
        constructor.setAccessible(true);
        Object hooks = constructor.newInstance(webhooks);
        Method receive = type.getDeclaredMethod("receive", InputStream.class, HttpHeaders.class);
        receive.setAccessible(true);
        byte[] body = MOON.getBytes(StandardCharsets.UTF_8);
        byte[] large = padded(MOON, MAX_BODY + 2);
        HttpHeaders headers = new HttpHeaders();

        webhooks.sign(body, Instant.now()).forEach(headers::set);
        assertThat(receive.invoke(hooks, new ByteArrayInputStream(body), headers))
                .isEqualTo(ResponseEntity.noContent().build());
        webhooks.sign(large, Instant.now()).forEach(headers::set);
        assertThat(receive.invoke(hooks, new ByteArrayInputStream(body), headers))
                .isEqualTo(ResponseEntity.status(498).build());
        ByteArrayInputStream stream = new ByteArrayInputStream(large);
        assertThat(receive.invoke(hooks, stream, headers))
                .isEqualTo(ResponseEntity.status(413).build());
        assertThat(stream.available()).isEqualTo(1);
    }

    /** Starts the page's endpoint on a free port, and returns its URL. */
    private String start(String page, Object... arguments) throws Exception {
        Method start = Arrays.stream(compile(page, "HttpServer.create(").getDeclaredMethods())
                .filter(method -> method.getName().equals("start"))
                .findFirst()
                .orElseThrow();
        start.setAccessible(true);
        Object[] all = new Object[arguments.length + 1];
        all[0] = 0;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        server = (HttpServer) start.invoke(null, all);
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    /** Compiles the class on a page that contains a text. */
    private Class<?> compile(String page, String text) throws Exception {
        Markdown.Block block = Markdown.read(House.PROJECT, page).blocks("java").stream()
                .filter(b -> b.code().stream().anyMatch(line -> line.contains(text)))
                .findFirst()
                .orElseThrow();
        assertThat(Snippet.complaints(block, classes)).isEmpty();
        String name = block.code().stream()
                .filter(line -> line.matches("(public final )?class .*"))
                .map(line -> line.replaceFirst("(public final )?class (\\w+).*", "$2"))
                .findFirst()
                .orElseThrow();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            return loader.loadClass(name);
        }
    }

    /** Returns the same JSON, padded with spaces. */
    private static byte[] padded(String json, int length) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, length);
        Arrays.fill(padded, bytes.length, length, (byte) ' ');
        return padded;
    }

    private static int post(String url, byte[] body, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
