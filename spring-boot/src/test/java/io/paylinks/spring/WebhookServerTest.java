package io.paylinks.spring;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.devdraft.DevdraftWebhooks;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import io.paylinks.gocardless.GoCardlessWebhooks;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.webhook.Delivery;
import io.paylinks.stream.StreamWebhooks;
import io.paylinks.stream.webhook.StreamEvent;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.WebFluxConfigurationSupport;
import org.springframework.web.server.WebFilter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What handler methods receive on a real server: Tomcat with Spring MVC and Netty with WebFlux. */
@ParameterizedClass
@EnumSource(names = {"SERVLET", "REACTIVE"})
final class WebhookServerTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MIB = 1 << 20;
    private static final String BOOT_4_HEALTH = "org.springframework.boot.health.autoconfigure.";
    private static final byte[] STREAM =
            "{\"event_type\": \"INVOICE_COMPLETED\", \"entity_id\": \"in_1\"}".getBytes(UTF_8);
    private static final byte[] DELIVERY = "{\"events\": [{\"id\": \"EV1\", \"action\": \"paid\"}]}".getBytes(UTF_8);
    private static final byte[] DEVDRAFT = "{\"id\": \"1\", \"type\": \"payment.succeeded\"}".getBytes(UTF_8);
    private static final String[] SECRETS = {
        "paylinks.stream.webhook.secrets=secret",
        "paylinks.gocardless.webhook.secrets=secret",
        "paylinks.devdraft.webhook.secrets=secret",
        "paylinks.devdraft.webhook.bila-v1=true"
    };

    private static final Map<WebApplicationType, ConfigurableApplicationContext> SHOPS =
            new EnumMap<>(WebApplicationType.class);

    private final WebApplicationType stack;
    private final List<LogRecord> log = new CopyOnWriteArrayList<>();
    private final List<Handler> handlers = new ArrayList<>();

    WebhookServerTest(WebApplicationType stack) {
        this.stack = stack;
    }

    @AfterEach
    void stopListening() {
        handlers.forEach(Logger.getLogger("")::removeHandler);
    }

    @AfterAll
    static void stop() {
        SHOPS.values().forEach(ConfigurableApplicationContext::close);
        SHOPS.clear();
    }

    @Test
    void handlersReceiveVerifiedEvents() throws Exception {
        Hooks hooks = hooks();

        assertThat(post("/stream", STREAM, signed(STREAM, "secret")).statusCode())
                .isEqualTo(200);
        assertThat(post("/delivery", DELIVERY, signed(DELIVERY, "secret")).statusCode())
                .isEqualTo(200);
        assertThat(post("/devdraft", DEVDRAFT, signed(DEVDRAFT, "secret")).statusCode())
                .isEqualTo(200);

        assertThat(hooks.received).hasSize(3);
        assertThat(hooks.received.get(0))
                .isInstanceOfSatisfying(
                        StreamEvent.class, event -> assertThat(event.entityId()).isEqualTo("in_1"));
        assertThat(hooks.received.get(1))
                .isInstanceOfSatisfying(
                        Delivery.class,
                        delivery -> assertThat(delivery.events())
                                .singleElement()
                                .extracting(Event::id)
                                .isEqualTo("EV1"));
        assertThat(hooks.received.get(2))
                .isInstanceOfSatisfying(
                        DevdraftEvent.class, event -> assertThat(event.id()).isEqualTo("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stream", "/delivery", "/devdraft"})
    void unsignedRequestsAreRejected(String path) throws Exception {
        Hooks hooks = hooks();

        assertThat(post(path, STREAM, signed(STREAM, "somebody-elses")).statusCode())
                .isEqualTo(400);
        assertThat(post(path, STREAM, Map.of("Content-Type", "application/json"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(path, new byte[0], signed(STREAM, "secret")).statusCode())
                .isEqualTo(400);
        assertThat(hooks.received).isEmpty();
    }

    /** Spring would bind all of these parameters from the query string or a form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream",
                "delivery",
                "devdraft",
                "event",
                "part",
                "events",
                "optional",
                "array",
                "mono",
                "flux",
                "form",
                "forms",
                "inherited"
            })
    void nothingIsBoundFromTheQuery(String path) throws Exception {
        Hooks hooks = hooks();
        String forged = "eventType=INVOICE_COMPLETED&entityId=forged&id=forged&body=forged&event.entityId=forged"
                + "&event.id=forged&events%5B0%5D.id=forged&action=paid";
        boolean single = List.of("stream", "delivery", "devdraft").contains(path)
                || (path.equals("mono") && stack == WebApplicationType.REACTIVE);

        assertThat(post("/" + path + "?" + forged, new byte[0], Map.of()).statusCode())
                .isEqualTo(single ? 400 : 500);
        assertThat(post("/" + path, forged.getBytes(UTF_8), Map.of("Content-Type", "application/x-www-form-urlencoded"))
                        .statusCode())
                .isEqualTo(single ? 415 : 500);
        assertThat(hooks.received).isEmpty();
    }

    @Test
    void errorsNameTheParameterTypeToUse() throws Exception {
        hooks();

        assertThat(post("/event?id=forged", new byte[0], Map.of()).body())
                .contains("Hooks.event must not take io.paylinks.gocardless.event.Event: Spring would bind the Event "
                        + "without verification; declare Delivery as a separate parameter without an annotation");
        assertThat(post("/form?event.id=forged", new byte[0], Map.of()).body())
                .contains("Form: Spring would bind the StreamEvent without verification; declare StreamEvent as");
    }

    @Test
    void aMonoIsVerifiedBeforeTheHandlerIsCalled() throws Exception {
        Hooks hooks = hooks();
        boolean reactive = stack == WebApplicationType.REACTIVE;

        assertThat(post("/mono", STREAM, signed(STREAM, "somebody-elses")).statusCode())
                .isEqualTo(reactive ? 400 : 500);
        assertThat(hooks.received).isEmpty();
        assertThat(post("/mono", STREAM, signed(STREAM, "secret")).statusCode()).isEqualTo(reactive ? 200 : 500);
        assertThat(hooks.received)
                .hasSize(reactive ? 1 : 0)
                .allMatch(event -> ((Mono<?>) event).block() instanceof StreamEvent);
    }

    @Test
    void handlersAreNotCalledWithoutSecrets() throws Exception {
        try (ConfigurableApplicationContext shop = start(Hooks.class)) {
            for (String path : List.of("/stream", "/delivery", "/devdraft")) {
                HttpResponse<String> response =
                        post(shop, path + "?body=forged&id=forged&entityId=forged", STREAM, signed(STREAM, "secret"));
                assertThat(response.statusCode()).isEqualTo(500);
                assertThat(response.body())
                        .contains("there is no bean to verify it: set paylinks.", ".webhook.secrets");
            }
            assertThat(shop.getBean(Hooks.class).received).isEmpty();
        }
    }

    @Test
    void handlersAreNotCalledWithoutTheAutoConfiguration() throws Exception {
        String[] excluded = {"spring.autoconfigure.exclude=" + StreamAutoConfiguration.class.getName()};
        try (ConfigurableApplicationContext shop = start(new Class<?>[] {Hooks.class}, excluded)) {
            assertThat(post(shop, "/stream?entityId=forged", STREAM, signed(STREAM, "secret"))
                            .body())
                    .contains("no bean to verify it: the auto-configuration of its provider is excluded");
            assertThat(shop.getBean(Hooks.class).received).isEmpty();
        }
    }

    @Test
    void rejectsBodiesOfMoreThanOneMebibyte() throws Exception {
        Hooks hooks = hooks();
        byte[] largest = Arrays.copyOf(DELIVERY, MIB);
        Arrays.fill(largest, DELIVERY.length, MIB, (byte) ' ');
        byte[] larger = Arrays.copyOf(largest, MIB + 1);

        assertThat(post("/delivery", largest, signed(largest, "secret")).statusCode())
                .isEqualTo(200);
        assertThat(post("/delivery", larger, signed(larger, "secret")).statusCode())
                .isEqualTo(413);
        assertThat(send(
                                shop(),
                                "/delivery",
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(larger)),
                                signed(larger, "secret"))
                        .statusCode())
                .as("without a Content-Length")
                .isEqualTo(413);
        assertThat(hooks.received).hasSize(1);
    }

    /** Anyone can send these requests, so they must not fill the log. */
    @Test
    void malformedRequestsDoNotLogAStackTrace() throws Exception {
        Hooks hooks = hooks();
        List<LogRecord> log = log();
        byte[] parts = "--b\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\nforged\r\n--b--\r\n".getBytes(UTF_8);

        assertThat(post("/stream", parts, Map.of("Content-Type", "multipart/form-data; boundary=b"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(post("/stream", parts, Map.of("Content-Type", "Multipart/Mixed; boundary=b"))
                        .statusCode())
                .isEqualTo(415);
        for (String malformed : List.of("multipart/form-data", "multipart/form-data; boundary=", "multipart/x")) {
            assertThat(post("/stream", parts, Map.of("Content-Type", malformed)).statusCode())
                    .as(malformed)
                    .isEqualTo(415);
        }
        assertThat(post(
                                "/stream",
                                "--b\r\nno part".getBytes(UTF_8),
                                Map.of("Content-Type", "multipart/form-data; boundary=b"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(post("/stream", parts, Map.of("Content-Type", "no content type"))
                        .statusCode())
                .isEqualTo(400);
        for (String broken : List.of(
                "Transfer-Encoding: chunked\r\n\r\nno length\r\n",
                "Content-Length: 100\r\n\r\n{\"event_type\":",
                "Content-Length: many\r\n\r\n{}")) {
            assertThat(raw("POST /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + broken))
                    .as("Netty may close the connection without a response")
                    .matches("(HTTP/1\\.1 400 (?s:.*))?");
        }
        assertThat(hooks.received).isEmpty();
        assertThat(log).allMatch(line -> line.getThrown() == null);
    }

    @Test
    void logsThatAFilterReadTheBody() throws Exception {
        Hooks hooks = hooks();
        List<LogRecord> log = log();
        Map<String, String> headers = new HashMap<>(signed(STREAM, "secret"));
        headers.put("X-Read-By-Filter", "yes");

        assertThat(post("/stream", STREAM, headers).statusCode()).isEqualTo(400);

        assertThat(hooks.received).isEmpty();
        assertThat(log).singleElement().satisfies(line -> {
            assertThat(line.getMessage())
                    .isEqualTo(
                            "the body was read before the webhook could be verified: look for a filter that reads it");
            assertThat(line.getThrown()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                BodyHook.class,
                BodiesHook.class,
                EntityHook.class,
                PartHook.class,
                ModelHook.class,
                FormHook.class
            })
    void startupFailsIfSpringWouldReadEvents(Class<?> hook) {
        assertThatThrownBy(() -> start(hook).close())
                .rootCause()
                .hasMessageStartingWith(hook.getName() + ".receive must not take ")
                .hasMessageContaining(" without verification; declare ");
    }

    @Test
    void otherArgumentsAreNotAffected() throws Exception {
        try (ConfigurableApplicationContext shop = start(Others.class)) {
            assertThat(post(shop, "/order?id=7", new byte[0], Map.of()).body()).isEqualTo("Order[id=7, next=null]");
            assertThat(post(shop, "/map", "{\"id\":7}".getBytes(UTF_8), Map.of("Content-Type", "application/json"))
                            .body())
                    .isEqualTo("{id=7}");
        }
    }

    /** An application with a custom configuration of the web stack, which ignores configurers. */
    @Test
    void verifiesWithACustomConfigurationOfTheStack() throws Exception {
        Class<?> own = stack == WebApplicationType.SERVLET ? OwnMvc.class : OwnWebFlux.class;
        try (ConfigurableApplicationContext shop = start(Hooks.class, own)) {
            assertThat(post(shop, "/stream?entityId=forged", STREAM, Map.of()).statusCode())
                    .isNotEqualTo(200);
            assertThat(shop.getBean(Hooks.class).received).isEmpty();
        }
    }

    private ConfigurableApplicationContext shop() {
        return SHOPS.computeIfAbsent(
                stack,
                type -> start(
                        new Class<?>[] {Hooks.class, type == WebApplicationType.SERVLET ? Mvc.class : WebFlux.class},
                        SECRETS));
    }

    /** Returns the list of records that are logged from now on, at INFO or above. */
    private List<LogRecord> log() {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        handlers.add(handler);
        return log;
    }

    private Hooks hooks() {
        Hooks hooks = shop().getBean(Hooks.class);
        hooks.received.clear();
        return hooks;
    }

    private ConfigurableApplicationContext start(Class<?>... sources) {
        return start(sources, new String[0]);
    }

    private ConfigurableApplicationContext start(Class<?>[] sources, String[] properties) {
        SpringApplication application = new SpringApplication(sources);
        application.addPrimarySources(List.of(Shop.class));
        application.setWebApplicationType(stack);
        application.setBannerMode(Banner.Mode.OFF);
        return application.run(Stream.concat(
                        Stream.of("server.port=0", "server.address=127.0.0.1", "server.error.include-message=always"),
                        Arrays.stream(properties))
                .map(property -> "--" + property)
                .toArray(String[]::new));
    }

    private static Map<String, String> signed(byte[] body, String secret) {
        Map<String, String> headers =
                new HashMap<>(DevdraftWebhooks.bilaV1(secret).sign(body, Instant.now()));
        headers.putAll(StreamWebhooks.of(secret).sign(body, Instant.now()));
        headers.putAll(GoCardlessWebhooks.of(secret).sign(body, Instant.now()));
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private HttpResponse<String> post(String path, byte[] body, Map<String, String> headers) throws Exception {
        return post(shop(), path, body, headers);
    }

    private static HttpResponse<String> post(
            ConfigurableApplicationContext shop, String path, byte[] body, Map<String, String> headers)
            throws Exception {
        return send(shop, path, BodyPublishers.ofByteArray(body), headers);
    }

    private static HttpResponse<String> send(
            ConfigurableApplicationContext shop, String path, BodyPublisher body, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(shop) + path))
                .POST(body)
                .header("Accept", "application/json");
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a request that HTTP clients would not send and returns the response. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(shop()))) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.setSoTimeout(20_000);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    private static int port(ConfigurableApplicationContext shop) {
        return shop.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    // Excludes the Boot 4 auto-configurations that are only there to compile its health indicators.
    @EnableAutoConfiguration(
            excludeName = {
                BOOT_4_HEALTH + "actuate.endpoint.AvailabilityProbesAutoConfiguration",
                BOOT_4_HEALTH + "actuate.endpoint.HealthEndpointAutoConfiguration",
                BOOT_4_HEALTH + "application.AvailabilityHealthContributorAutoConfiguration",
                BOOT_4_HEALTH + "application.DiskSpaceHealthContributorAutoConfiguration",
                BOOT_4_HEALTH + "application.SslHealthContributorAutoConfiguration",
                BOOT_4_HEALTH + "contributor.HealthContributorAutoConfiguration",
                BOOT_4_HEALTH + "registry.HealthContributorRegistryAutoConfiguration"
            })
    static class Shop {}

    @RestController
    static class Hooks {
        final List<Object> received = new CopyOnWriteArrayList<>();

        @PostMapping("/stream")
        void stream(StreamEvent event) {
            received.add(event);
        }

        @PostMapping("/delivery")
        void delivery(Delivery delivery) {
            received.add(delivery);
        }

        @PostMapping("/devdraft")
        void devdraft(DevdraftEvent event) {
            received.add(event);
        }

        @PostMapping("/event")
        void event(Event event) {
            received.add(event);
        }

        @PostMapping("/part")
        void part(StreamEvent.Reference part) {
            received.add(part);
        }

        @PostMapping("/events")
        void events(List<Event> events) {
            received.add(events);
        }

        @PostMapping("/optional")
        void optional(Optional<StreamEvent> event) {
            received.add(event);
        }

        @PostMapping("/array")
        void array(DevdraftEvent[] events) {
            received.add(events);
        }

        @PostMapping("/mono")
        void mono(Mono<StreamEvent> event) {
            received.add(event);
        }

        @PostMapping("/flux")
        void flux(Flux<Event> events) {
            received.add(events);
        }

        @PostMapping("/form")
        void form(Form form) {
            received.add(form);
        }

        @PostMapping("/forms")
        void forms(Box<Form> forms) {
            received.add(forms);
        }

        @PostMapping("/inherited")
        void inherited(Inherited form) {
            received.add(form);
        }
    }

    record Form(String name, StreamEvent event) {}

    static class Box<T> {
        T event;

        public T getEvent() {
            return event;
        }

        public void setEvent(T event) {
            this.event = event;
        }
    }

    static final class Inherited extends Box<Event> {}

    @RestController
    static class BodyHook {
        @PostMapping
        void receive(@RequestBody StreamEvent event) {}
    }

    @RestController
    static class BodiesHook {
        @PostMapping
        void receive(@RequestBody List<Event> events) {}
    }

    @RestController
    static class EntityHook {
        @PostMapping
        void receive(HttpEntity<Delivery> delivery) {}
    }

    @RestController
    static class PartHook {
        @PostMapping
        void receive(@RequestPart DevdraftEvent event) {}
    }

    @RestController
    static class ModelHook {
        @PostMapping
        void receive(@ModelAttribute DevdraftEvent event) {}
    }

    @RestController
    static class FormHook {
        @PostMapping
        void receive(@ModelAttribute Form form) {}
    }

    record Order(int id, Order next) {
        static StreamEvent last;
    }

    @RestController
    static class Others {
        @PostMapping("/order")
        String order(Order order) {
            return order.toString();
        }

        @PostMapping("/map")
        String map(@RequestBody Map<String, Object> map) {
            return map.toString();
        }
    }

    /** Adds a filter that reads the body, like a logging filter. */
    @Configuration(proxyBeanMethods = false)
    static class Mvc {
        @Bean
        Filter reader() {
            return (request, response, chain) -> {
                if (((HttpServletRequest) request).getHeader("X-Read-By-Filter") != null) {
                    request.getInputStream().readAllBytes();
                }
                chain.doFilter(request, response);
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WebFlux {
        @Bean
        WebFilter reader() {
            return (exchange, chain) -> exchange.getRequest().getHeaders().getFirst("X-Read-By-Filter") == null
                    ? chain.filter(exchange)
                    : DataBufferUtils.join(exchange.getRequest().getBody())
                            .doOnNext(DataBufferUtils::release)
                            .then(chain.filter(exchange));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnMvc extends WebMvcConfigurationSupport {}

    @Configuration(proxyBeanMethods = false)
    static class OwnWebFlux extends WebFluxConfigurationSupport {}
}
