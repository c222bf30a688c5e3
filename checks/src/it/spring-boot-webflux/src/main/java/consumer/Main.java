package consumer;

import static consumer.Check.check;
import static consumer.StreamFixture.order;

import io.paylinks.devdraft.DevdraftWebhooks;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.webhook.Delivery;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.webhook.StreamEvent;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.WebhookDelivery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A reactive shop, whose handlers are called with verified events and nothing else. */
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
                        "--paylinks.stream.api-key=" + FakeStream.API_KEY,
                        "--paylinks.stream.api-secret=" + FakeStream.API_SECRET,
                        "--paylinks.stream.base-url=" + stream.url(),
                        "--paylinks.stream.webhook.secrets=stream-secret",
                        "--paylinks.gocardless.webhook.secrets=gocardless-secret",
                        "--paylinks.devdraft.webhook.secrets=devdraft-secret",
                        "--paylinks.devdraft.webhook.bila-v1=true")) {
            String url = "http://127.0.0.1:" + shop.getEnvironment().getProperty("local.server.port");
            Hooks hooks = shop.getBean(Hooks.class);

            signedOnesArrive(stream, gocardless, shop.getBean(StreamClient.class), url, hooks);
            hooks.received.clear();
            forgedOnesDoNot(url);
            check(hooks.received.isEmpty(), "a forged event reached a handler: " + hooks.received);
        }
        System.out.println("Spring Boot " + SpringBootVersion.getVersion() + " with WebFlux: all passed");
    }

    private static void signedOnesArrive(
            FakeStream stream, FakeGoCardless gocardless, StreamClient client, String url, Hooks hooks)
            throws IOException, InterruptedException {
        for (String path : List.of("/stream", "/mono")) {
            stream.deliverWebhooksTo(url + path, "stream-secret");
            stream.pay(client.paymentLinks().create(order()).id());
        }
        arrived(stream.deliveries(), hooks, StreamEvent.class);

        gocardless.deliverWebhooksTo(url + "/delivery", "gocardless-secret");
        gocardless.moveMandate(FakeGoCardless.MANDATE_ID, "cancelled");
        arrived(gocardless.deliveries(), hooks, Delivery.class);

        byte[] body = "{\"id\":\"1\",\"type\":\"payment.succeeded\"}".getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = DevdraftWebhooks.bilaV1("devdraft-secret").sign(body, Instant.now());
        check(post(url + "/devdraft", body, headers) == 200, "a signed event of Devdraft");
        check(hooks.received.get(0) instanceof DevdraftEvent, "received " + hooks.received);
    }

    private static void arrived(List<WebhookDelivery> deliveries, Hooks hooks, Class<?> type) {
        check(!deliveries.isEmpty(), "nothing was delivered");
        deliveries.forEach(delivery -> check(delivery.status() == 200, delivery.toString()));
        check(hooks.received.size() == deliveries.size(), "received " + hooks.received);
        check(hooks.received.stream().allMatch(type::isInstance), "received " + hooks.received);
        hooks.received.clear();
    }

    private static void forgedOnesDoNot(String url) throws IOException, InterruptedException {
        byte[] body =
                "{\"event_type\":\"INVOICE_COMPLETED\",\"events\":[],\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        for (String path : List.of("/stream", "/mono", "/delivery", "/devdraft")) {
            check(post(url + path, body, Map.of()) == 400, "unsigned to " + path);
            check(post(url + path, body, DevdraftWebhooks.bilaV1("other").sign(body, Instant.now())) == 400, path);
            check(
                    post(url + path + "?eventType=INVOICE_COMPLETED&entityId=forged&id=forged", new byte[0], Map.of())
                            == 400,
                    path);
            check(
                    post(url + path, "entityId=forged".getBytes(StandardCharsets.UTF_8), form) == 415,
                    "a form to " + path);
            check(post(url + path, new byte[(1 << 20) + 1], Map.of()) == 413, "too much to " + path);
        }
        check(post(url + "/event?id=forged&action=paid", new byte[0], Map.of()) == 500, "an event of a delivery");
    }

    private static int post(String url, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @EnableAutoConfiguration
    @Import(Hooks.class)
    static class Shop {}

    @RestController
    static class Hooks {
        final List<Object> received = new CopyOnWriteArrayList<>();

        @PostMapping("/stream")
        void receive(StreamEvent event) {
            received.add(event);
        }

        @PostMapping("/mono")
        Mono<Void> receive(Mono<StreamEvent> event) {
            return event.doOnNext(received::add).then();
        }

        @PostMapping("/delivery")
        void receive(Delivery delivery) {
            received.add(delivery);
        }

        @PostMapping("/devdraft")
        void receive(DevdraftEvent event) {
            received.add(event);
        }

        /** Rejected: only a complete delivery is signed. */
        @PostMapping("/event")
        void receive(Event event) {
            received.add(event);
        }
    }
}
