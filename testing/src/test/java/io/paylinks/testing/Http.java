package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends raw HTTP requests with the credentials of a fake. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final String[] headers;

    Http(String url, String... headers) {
        this.url = url;
        this.headers = headers;
    }

    static Http stream(FakeStream fake) {
        return new Http(fake.url(), "x-api-key", streamKey());
    }

    static Http goCardless(FakeGoCardless fake) {
        String bearer = "Bearer " + FakeGoCardless.ACCESS_TOKEN;
        return new Http(fake.url(), "Authorization", bearer, "GoCardless-Version", "2015-07-06");
    }

    static Http devdraft(FakeDevdraft fake) {
        return new Http(fake.url(), "x-client-key", FakeDevdraft.API_KEY, "x-client-secret", FakeDevdraft.SECRET);
    }

    static String streamKey() {
        String pair = FakeStream.API_KEY + ":" + FakeStream.API_SECRET;
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    Http with(String name, String value) {
        Stream<String> all = Stream.concat(Arrays.stream(headers), Stream.of(name, value));
        return new Http(url, all.toArray(String[]::new));
    }

    Reply get(String path) throws IOException {
        return send("GET", path, "");
    }

    Reply post(String path, String json) throws IOException {
        return send("POST", path, json);
    }

    Reply put(String path, String json) throws IOException {
        return send("PUT", path, json);
    }

    Reply patch(String path, String json) throws IOException {
        return send("PATCH", path, json);
    }

    Reply delete(String path) throws IOException {
        return send("DELETE", path, "");
    }

    Reply send(String method, String path, String body) throws IOException {
        return body.isEmpty()
                ? send(method, path, null, HttpRequest.BodyPublishers.noBody())
                : send(method, path, "application/json", HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    }

    Reply send(String method, String path, @Nullable String contentType, HttpRequest.BodyPublisher body)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() throws IOException {
            return Json.read(response.body());
        }

        /** Returns the text at a JSON pointer, which is given without its leading slash. */
        String at(String pointer) throws IOException {
            return json().at("/" + pointer).asText();
        }
    }
}
