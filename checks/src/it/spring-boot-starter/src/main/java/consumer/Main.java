package consumer;

import static consumer.Check.check;
import static consumer.Check.failure;

import io.micrometer.tracing.Tracer;
import io.paylinks.core.Page;
import io.paylinks.core.Secret;
import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.DevdraftWebhooks;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.webhook.Delivery;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.webhook.StreamEvent;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.WebhookDelivery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A shop whose clients and webhooks are beans; its JSON is written by the Jackson of its Spring Boot. */
public final class Main {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (FakeStream stream = FakeStream.start();
                FakeGoCardless gocardless = FakeGoCardless.start();
                ConfigurableApplicationContext shop = SpringApplication.run(
                        Shop.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--management.endpoint.health.show-components=always",
                        "--management.endpoints.web.exposure.include=health,prometheus",
                        "--management.tracing.sampling.probability=1.0",
                        "--paylinks.stream.api-key=" + FakeStream.API_KEY,
                        "--paylinks.stream.api-secret=" + FakeStream.API_SECRET,
                        "--paylinks.stream.base-url=" + stream.url(),
                        "--paylinks.stream.webhook.secrets=stream-secret",
                        "--paylinks.stream.health.enabled=true",
                        "--paylinks.gocardless.access-token=" + FakeGoCardless.ACCESS_TOKEN,
                        "--paylinks.gocardless.base-url=" + gocardless.url(),
                        "--paylinks.gocardless.webhook.secrets=gocardless-secret",
                        "--paylinks.devdraft.webhook.secrets=devdraft-secret",
                        "--paylinks.devdraft.webhook.bila-v1=true")) {
            String url = "http://127.0.0.1:" + shop.getEnvironment().getProperty("local.server.port");
            stream.deliverWebhooksTo(url + "/webhooks/stream", "stream-secret");
            gocardless.deliverWebhooksTo(url + "/webhooks/gocardless", "gocardless-secret");
            Controller controller = shop.getBean(Controller.class);

            writesRecords(url, args[0]);
            receivesStream(stream, controller);
            receivesGoCardless(gocardless, controller, url);
            receivesDevdraft(controller, url);
            receivesNothingElse(controller, url);
            isObserved(stream, url);
            check(send("GET", url + "/actuator/health/paylinks/stream").contains("\"status\":\"UP\""), "health");
            check(
                    shop.getBeanProvider(DevdraftClient.class).getIfAvailable() == null,
                    "a client was made without keys");
        }
        saysWhatIsMissing();
        System.out.println("Spring Boot " + SpringBootVersion.getVersion() + ": all passed");
    }

    private static void writesRecords(String url, String jackson) throws IOException, InterruptedException {
        String link = send("POST", url + "/links");
        check(link.contains("\"status\":\"ACTIVE\""), "an open enum is its text in " + link);
        check(link.matches(".*\"createdAt\":\"\\d{4}-\\d\\d-\\d\\dT[^\"]+Z\".*"), "an instant is ISO in " + link);
        check(link.contains("\"customMetadata\":{\"order\":1042}"), "metadata in " + link);
        String page = send("GET", url + "/links");
        check(page.startsWith("[{") && page.contains(link), "a page is its items: " + page);
        String payments = send("GET", url + "/payments");
        check(payments.matches(".*\"chargeDate\":\"\\d{4}-\\d\\d-\\d\\d\".*"), "a date is ISO in " + payments);
        String secret = send("GET", url + "/secret");
        check(secret.equals("{\"secret\":\"***\"}"), "a secret is hidden: " + secret);
        String writer = send("GET", url + "/writer");
        check(writer.contains(jackson), "JSON is written by " + writer);
    }

    private static void receivesStream(FakeStream stream, Controller controller) {
        stream.pay(controller.link().id());
        check(!stream.deliveries().isEmpty(), "no webhook was sent");
        stream.deliveries().forEach(delivery -> check(delivery.status() == 200, delivery.toString()));
        check(
                controller.events.stream()
                        .map(event -> event.body().text())
                        .toList()
                        .equals(stream.deliveries().stream()
                                .map(WebhookDelivery::body)
                                .toList()),
                "events " + controller.events);
    }

    private static void receivesGoCardless(FakeGoCardless gocardless, Controller controller, String url) {
        Payment payment = controller.payment();
        gocardless.movePayment(payment.id(), "confirmed");
        check(!controller.deliveries.isEmpty(), "no delivery of GoCardless");
        int before = controller.deliveries.size();
        gocardless.deliverWebhooksTo(url + "/webhooks/gocardless", "somebody-elses-secret");
        gocardless.movePayment(payment.id(), "paid_out");
        List<WebhookDelivery> all = gocardless.deliveries();
        check(all.get(all.size() - 1).status() == 400, "not refused: " + all);
        check(controller.deliveries.size() == before, "a forged delivery reached the handler");
    }

    private static void receivesDevdraft(Controller controller, String url) throws IOException, InterruptedException {
        byte[] body = "{\"id\":\"1\",\"type\":\"payment.succeeded\"}".getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = DevdraftWebhooks.bilaV1("devdraft-secret").sign(body, Instant.now());
        check(post(url + "/webhooks/devdraft", body, headers) == 200, "a signed event of Devdraft");
        check(controller.others.size() == 1, "events of Devdraft " + controller.others);
    }

    /** Spring would bind all of these from the query string or a form. */
    private static void receivesNothingElse(Controller controller, String url)
            throws IOException, InterruptedException {
        controller.events.clear();
        controller.deliveries.clear();
        controller.others.clear();
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        for (String path : List.of("/webhooks/stream", "/webhooks/gocardless", "/webhooks/devdraft")) {
            String forged = url + path + "?eventType=INVOICE_COMPLETED&entityId=forged&id=forged";
            check(post(forged, new byte[0], Map.of()) == 400, "unsigned to " + path);
            check(
                    post(url + path, "entityId=forged".getBytes(StandardCharsets.UTF_8), form) == 415,
                    "a form to " + path);
            check(post(url + path, new byte[(1 << 20) + 1], Map.of()) == 413, "too much to " + path);
        }
        check(post(url + "/webhooks/event?id=forged", new byte[0], Map.of()) == 500, "an event of a delivery");
        check(
                controller.events.isEmpty() && controller.deliveries.isEmpty() && controller.others.isEmpty(),
                "a forged event reached a handler");
    }

    private static int post(String url, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    /** The call is a timer, and a span of the request's trace, on another thread as well. */
    private static void isObserved(FakeStream stream, String url) throws IOException, InterruptedException {
        String metrics = send("GET", url + "/actuator/prometheus");
        check(
                metrics.lines()
                        .filter(line -> line.startsWith("paylinks_client_call_seconds_count{"))
                        .anyMatch(line -> line.contains("operation=\"paymentLinks.create\"")
                                && line.contains("outcome=\"success\"")
                                && line.contains("provider=\"stream\"")
                                && line.contains("retried=\"false\"")),
                metrics);
        stream.clearRequests();
        String trace = send("GET", url + "/async");
        check(trace.matches("[0-9a-f]{32}|[0-9a-f]{16}"), "no trace: " + trace);
        check(stream.requests().size() == 1, "requests " + stream.requests());
        String parent = stream.requests().get(0).header("traceparent");
        check(parent != null && parent.contains(trace), "traceparent " + parent + ", trace " + trace);
    }

    private static void saysWhatIsMissing() {
        PrintStream out = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            failure(
                    RuntimeException.class,
                    () -> SpringApplication.run(Shop.class, "--server.port=0", "--paylinks.stream.api-key=key")
                            .close());
            String said = log.toString(StandardCharsets.UTF_8);
            check(said.contains("Set paylinks.stream.api-secret, or paylinks.stream.token, or define a bean"), said);
        } finally {
            System.setOut(out);
        }
    }

    private static String send(String method, String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var response = HTTP.send(request, BodyHandlers.ofString());
        check(response.statusCode() == 200, method + " " + url + ": " + response.statusCode() + " " + response.body());
        return response.body();
    }

    @EnableAutoConfiguration
    @Import(Controller.class)
    static class Shop {}

    @RestController
    static class Controller {
        final List<StreamEvent> events = new CopyOnWriteArrayList<>();
        final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
        final List<Object> others = new CopyOnWriteArrayList<>();

        private final StreamClient stream;
        private final GoCardlessClient gocardless;
        private final ObjectProvider<Tracer> tracer;

        Controller(StreamClient stream, ObjectProvider<GoCardlessClient> gocardless, ObjectProvider<Tracer> tracer) {
            this.stream = stream;
            this.tracer = tracer;
            this.gocardless = gocardless.getIfAvailable();
        }

        @PostMapping("/links")
        PaymentLink link() {
            return stream.paymentLinks()
                    .create(StreamFixture.order().toBuilder()
                            .customMetadata(Map.of("order", 1042))
                            .build());
        }

        @GetMapping("/links")
        Page<PaymentLink> links() {
            return stream.paymentLinks().list();
        }

        @GetMapping("/payments")
        List<Payment> payments() {
            return List.of(payment());
        }

        Payment payment() {
            return gocardless.payments().create(GoCardlessFixture.payment());
        }

        @GetMapping("/secret")
        Map<String, Secret> secret() {
            return Map.of("secret", Secret.of("hidden"));
        }

        /** Serialized by the application's Jackson, which it determines from the stack. */
        @GetMapping("/writer")
        Writer writer() {
            return new Writer();
        }

        /** Returns the trace of the request, within which a call is made on another thread. */
        @GetMapping("/async")
        String async() {
            stream.async(s -> s.paymentLinks().list()).join();
            return tracer.getObject().currentSpan().context().traceId();
        }

        @PostMapping("/webhooks/stream")
        void receive(StreamEvent event) {
            events.add(event);
        }

        @PostMapping("/webhooks/gocardless")
        void receive(Delivery delivery) {
            deliveries.add(delivery);
        }

        @PostMapping("/webhooks/devdraft")
        void receive(DevdraftEvent event) {
            others.add(event);
        }

        /** Rejected: only a complete delivery is signed. */
        @PostMapping("/webhooks/event")
        void receive(Event event) {
            others.add(event);
        }
    }

    /** Returns the first Jackson on the stack during serialization. */
    static final class Writer {
        @com.fasterxml.jackson.annotation.JsonValue
        public String name() {
            return StackWalker.getInstance()
                    .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                            .filter(name -> name.contains(".jackson.databind."))
                            .findFirst()
                            .orElse("nobody"));
        }
    }
}
