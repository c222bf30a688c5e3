package io.paylinks.testing.engine;

import io.paylinks.testing.engine.data.Row;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects events while state changes, and delivers them to the endpoints once the lock is free. */
public final class Webhooks {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Headers headers;
    private final Map<String, String> secretsByUrl = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    /** Makes the headers that go with a body, its signature among them. */
    public interface Headers {
        Map<String, String> of(String secret, String body);
    }

    /** What was sent where; the status is 0 if there was no answer. */
    public record Delivery(String url, Map<String, String> headers, String body, int status) {}

    public Webhooks(Headers headers) {
        this.headers = headers;
    }

    public synchronized void endpoint(String url, String secret) {
        if (!LOOPBACK.matcher(String.valueOf(URI.create(url).getHost())).matches()) {
            throw new IllegalArgumentException("webhooks go to loopback addresses only, not to " + url);
        }
        secretsByUrl.put(url, secret);
    }

    public synchronized List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    public synchronized void raise(Row event) {
        waiting.add(event.toString());
    }

    /** Delivers what was raised so far, to each endpoint in turn. */
    public void deliver() {
        List<String> events;
        Map<String, String> endpoints;
        synchronized (this) {
            events = List.copyOf(waiting);
            endpoints = new LinkedHashMap<>(secretsByUrl);
            waiting.clear();
        }
        for (String event : events) {
            endpoints.forEach((url, secret) -> send(url, secret, event));
        }
    }

    /** Sends a body again, signed anew, as an API does when an endpoint failed. */
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
        synchronized (this) {
            deliveries.add(delivery);
        }
        return delivery;
    }

    private static int post(String url, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body));
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

    /** Made at the first delivery only; its threads are daemons. */
    private static final class Client {

        static final HttpClient SHARED = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(PATIENCE)
                .build();
    }
}
