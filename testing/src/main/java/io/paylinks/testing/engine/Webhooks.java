package io.paylinks.testing.engine;

import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Row;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Collects events while state changes, and delivers them to the endpoints once the lock is free. */
public final class Webhooks {

    private static final String HMAC = "HmacSHA256";

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private final Headers headers;
    private final UnaryOperator<List<String>> bodies;
    private final Map<String, String> secretsByUrl = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<Delivery> repeats = new ArrayList<>();
    private final Recording<Delivery> deliveries = new Recording<>();
    private Duration timeout = Duration.ofSeconds(5);

    /** Creates the headers for a body, including its signature. */
    public interface Headers {
        Map<String, String> of(String secret, String body);
    }

    /** A delivery; the status is 0 if there was no response. */
    public record Delivery(String url, Map<String, String> headers, String body, int status) {}

    /** Delivers each event separately. */
    public Webhooks(Headers headers) {
        this(headers, events -> events);
    }

    /** Combines waiting events into bodies, separately for each endpoint. */
    public Webhooks(Headers headers, UnaryOperator<List<String>> bodies) {
        this.headers = headers;
        this.bodies = bodies;
    }

    /** Returns the HMAC-SHA256 of a text, in hexadecimal digits. */
    public static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    public synchronized void endpoint(String url, String secret) {
        URI address = URI.create(url);
        if (!LOOPBACK.matcher(String.valueOf(address.getHost())).matches()) {
            throw new IllegalArgumentException("webhooks go to loopback addresses only, not to " + url);
        }
        Arguments.oneOf("URL scheme", String.valueOf(address.getScheme()), List.of("http", "https"));
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the signing secret must not be blank");
        }
        secretsByUrl.put(url, secret);
    }

    /** Sets the time limit of a delivery. */
    public synchronized void timeout(Duration newTimeout) {
        timeout = newTimeout;
    }

    /** Returns the retained deliveries, oldest first. */
    public List<Delivery> deliveries() {
        return deliveries.values();
    }

    /** Returns the retained deliveries with a greater number, keyed by number; numbers start at 1. */
    public SortedMap<Long, Delivery> deliveriesAfter(long number) {
        SortedMap<Long, Delivery> newer = new TreeMap<>();
        deliveries.entries().stream()
                .filter(entry -> entry.number() > number)
                .forEach(entry -> newer.put(entry.number(), entry.value()));
        return newer;
    }

    public int droppedDeliveries() {
        return deliveries.dropped();
    }

    /** Limits the number of retained deliveries and the total size of their bodies. */
    public void limitDeliveries(int maxDeliveries, long maxBytes) {
        deliveries.limit(maxDeliveries, maxBytes);
    }

    public synchronized void raise(Row event) {
        waiting.add(event.toString());
    }

    /** Delivers a body again once the lock is free. */
    public synchronized void repeat(String url, String body) {
        repeats.add(new Delivery(url, Map.of(), body, 0));
    }

    /** Delivers the pending events to each endpoint in turn, and the pending repetitions. */
    public void deliver() {
        List<String> events;
        List<Delivery> again;
        Map<String, String> endpoints;
        synchronized (this) {
            events = List.copyOf(waiting);
            again = List.copyOf(repeats);
            endpoints = new LinkedHashMap<>(secretsByUrl);
            waiting.clear();
            repeats.clear();
        }
        endpoints.forEach((url, secret) -> bodies.apply(events).forEach(body -> send(url, secret, body)));
        again.forEach(delivery -> redeliver(delivery.url(), delivery.body()));
    }

    /** Sends a body again with a new signature, as an API does when an endpoint failed. */
    public Delivery redeliver(String url, String body) {
        String secret;
        synchronized (this) {
            secret = secretsByUrl.get(url);
        }
        if (secret == null) {
            throw new IllegalArgumentException("no webhooks are delivered to " + url);
        }
        return send(url, secret, body);
    }

    private Delivery send(String url, String secret, String body) {
        Map<String, String> signed = headers.of(secret, body);
        Delivery delivery = new Delivery(url, signed, body, post(url, signed, body));
        deliveries.add(delivery, body.getBytes(StandardCharsets.UTF_8).length);
        return delivery;
    }

    private int post(String url, Map<String, String> headers, String body) {
        Duration wait;
        synchronized (this) {
            wait = timeout;
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url)).timeout(wait).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return Client.SHARED
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Created at the first delivery; its threads are daemons. */
    private static final class Client {

        static final HttpClient SHARED = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }
}
