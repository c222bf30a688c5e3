package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.internal.HeaderCredentials;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server does with the credentials, the client does not print or log them. */
@Timeout(120)
class CanaryTest extends ServerTest {
    private static final Logger ROOT = Logger.getLogger("");
    private static final String KEY = "canary-key-4711";
    private static final String SECRET = "canary/secret+0815==";
    private static final String BASE64 =
            Base64.getEncoder().encodeToString((KEY + "?>?>" + SECRET).getBytes(StandardCharsets.UTF_8));

    private final PrintedRecords records = new PrintedRecords();
    private final Level before = ROOT.getLevel();
    private final StringBuilder output = new StringBuilder();

    /** Records log records in formatted form. */
    private static final class PrintedRecords extends Handler {
        private final Formatter formatter = new SimpleFormatter();
        private final Queue<String> printed = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            printed.add(formatter.format(record) + Arrays.toString(record.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void captureLogs() {
        records.setLevel(Level.ALL);
        ROOT.setLevel(Level.ALL);
        ROOT.addHandler(records);
        CLIENT_LOG.setUseParentHandlers(true);
    }

    @AfterEach
    void restoreLogs() {
        ROOT.removeHandler(records);
        ROOT.setLevel(before);
    }

    static Stream<Credentials> headerCredentials() {
        return Stream.of(
                HeaderCredentials.bearer(SECRET),
                HeaderCredentials.of(headers("x-client-key", KEY, "x-client-secret", SECRET)),
                HeaderCredentials.of(Map.of("x-api-key", BASE64), KEY, SECRET));
    }

    private static Map<String, String> headers(String... namesAndValues) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    private static String echo(HeaderCredentials credentials) {
        return credentials.headers().values().stream().map(Secret::reveal).collect(Collectors.joining(" "));
    }

    /** Escapes a string for JSON the way PHP and Gson do. */
    private static String escaped(String text) {
        return text.replace("/", "\\/").replace("=", "\\u003d");
    }

    private ThingsClient clientWith(HeaderCredentials credentials, String url) {
        return closing(builder()
                .baseUrl(url)
                .credentials(credentials)
                .listener(call -> {
                    recordOutput((Object) call);
                    return new CallListener.Observer() {
                        @Override
                        public void onAttemptEnd(CallListener.AttemptEnd attempt) {
                            recordOutput((Object) attempt);
                        }

                        @Override
                        public void onEnd(CallListener.End end) {
                            recordOutput((Object) end);
                        }
                    };
                })
                .build());
    }

    /** Records what a user may print of a value. */
    private void recordOutput(Object value) {
        output.append(value).append('\n');
    }

    private void recordOutput(Throwable thrown) {
        assertThat(thrown).isNotNull();
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        recordOutput(trace.toString());
        recordOutput(thrown.getMessage());
        if (thrown instanceof ApiException failure) {
            recordOutput(failure.error());
            recordOutput(failure.error().body());
            recordOutput(failure.body());
            recordOutput(failure.headers());
            recordOutput(failure.requestId());
        }
        if (thrown instanceof DecodingException failure) {
            recordOutput(failure.body());
        }
    }

    private void assertNothingLeaked(HeaderCredentials credentials) {
        assertThat(records.printed).as("log records").isNotEmpty();
        String all = output + String.join("\n", records.printed);
        assertThat(all).doesNotContain("canary").doesNotContain(BASE64);
        credentials.headers().values().forEach(value -> assertThat(all).doesNotContain(value.reveal()));
    }

    @ParameterizedTest
    @MethodSource("headerCredentials")
    void aSuccessfulCallDoesNotLeak(HeaderCredentials credentials) {
        enqueue(json(200, THING).setHeader("X-Request-Id", echo(credentials)).setHeader("X-Echo", echo(credentials)));
        ThingsClient client = clientWith(credentials, url());

        ApiResponse<Thing> response = client.withResponse(c -> c.things().create(CreateThing.LAMP));

        recordOutput(response);
        recordOutput(response.value());
        recordOutput(response.headers());
        recordOutput(response.requestId());
        recordOutput(client);
        recordOutput(client.with(o -> o.header("X-Own", SECRET)));
        recordOutput(credentials);
        recordOutput(ClientOptions.DEFAULTS.credentials(credentials));
        assertNothingLeaked(credentials);
    }

    @ParameterizedTest
    @MethodSource("headerCredentials")
    void errorsThatEchoCredentialsDoNotLeak(HeaderCredentials credentials) {
        String echo = echo(credentials);
        Map<String, Object> error = Map.of(
                "code",
                echo,
                "type",
                echo,
                "message",
                "Bad key " + echo,
                "request_id",
                echo,
                "existing_id",
                echo,
                "fields",
                List.of(Map.of("path", echo, "message", echo)));
        String json = ThingsProvider.JSON.write(Map.of("error", error, echo, echo));
        for (int status : new int[] {302, 400, 401, 403, 404, 409, 422, 429, 500, 503}) {
            for (String body : List.of(json, escaped(json), echo, "<html>" + echo, "[\"" + echo + "\"]")) {
                enqueue(json(status, body)
                        .setHeader("X-Request-Id", echo)
                        .setHeader("Location", "/" + echo)
                        .setHeader("WWW-Authenticate", echo)
                        .setHeader("Retry-After", echo));
                ThingsClient client = clientWith(credentials, url());
                recordOutput(catchThrowable(
                        () -> client.with(o -> o.maxRetries(0)).things().create(CreateThing.LAMP)));
            }
        }

        // The raw body retains credentials that the server escaped in a non-standard way.
        String all = output.toString().replace(escaped(SECRET), "");
        output.setLength(0);
        output.append(all);
        assertNothingLeaked(credentials);
    }

    @ParameterizedTest
    @MethodSource("headerCredentials")
    void unreadableSuccessesThatEchoCredentialsDoNotLeak(HeaderCredentials credentials) {
        String echo = echo(credentials);
        for (String body : List.of(
                "{\"thing\":[\"" + echo + "\"]}",
                "{\"" + echo + "\":{},\"thing\":7}",
                "{\"thing\":{\"id\":\"" + echo,
                "{\"thing\":{\"id\":" + echo,
                echo,
                "<html>" + echo,
                "\"" + echo + "\"")) {
            enqueue(json(200, body).setHeader("X-Request-Id", echo));
            enqueue(json(200, body).setHeader("X-Request-Id", echo));
            ThingsClient client = clientWith(credentials, url()).with(o -> o.maxRetries(0));
            recordOutput(catchThrowable(() -> client.things().create(CreateThing.LAMP)));
            recordOutput(catchThrowable(() -> client.things().get("t1")));
        }

        assertNothingLeaked(credentials);
    }

    @ParameterizedTest
    @MethodSource("headerCredentials")
    void malformedResponsesThatEchoCredentialsDoNotLeak(HeaderCredentials credentials) throws IOException {
        String echo = echo(credentials);
        for (Reaction reaction : List.of(
                Reaction.drop(),
                Reaction.bytes((echo + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)),
                Reaction.bytes(("HTTP/1.1 " + echo + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)),
                Reaction.bytes(
                        ("HTTP/1.1 200 OK\r\nContent-Length: " + echo + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)),
                Reaction.bytes(("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + echo + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)),
                Reaction.bytes(("HTTP/1.1 400 " + echo + "\r\n" + echo + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)),
                Reaction.silence())) {
            RawServer raw = closing(new RawServer(reaction));
            ThingsClient client = clientWith(credentials, raw.url())
                    .with(o -> o.attemptTimeout(Duration.ofMillis(300)).maxRetries(0));
            recordOutput(catchThrowable(() -> client.things().create(CreateThing.LAMP)));
            recordOutput(catchThrowable(() -> client.things().get("t1")));
        }

        assertNothingLeaked(credentials);
    }

    @Test
    void invalidConfigurationDoesNotLeak() {
        recordOutput(catchThrowable(() -> HeaderCredentials.bearer(SECRET + "\n" + KEY)));
        recordOutput(catchThrowable(() -> HeaderCredentials.of(Map.of("x-api-key", SECRET + "ä"), KEY)));
        recordOutput(catchThrowable(() -> builder().header("X-Own", SECRET + "\r\n")));
        recordOutput(catchThrowable(() -> builder().header("Authorization", SECRET)));
        recordOutput(catchThrowable(() ->
                builder().baseUrl("https://" + KEY + ":" + SECRET + "@host").build()));
        recordOutput(catchThrowable(
                () -> builder().baseUrl("https://host?key=" + KEY).build()));
        recordOutput(catchThrowable(() -> builder().baseUrl(KEY).build()));
        ThingsClient none = closing(builder().credentials(() -> null).build());
        recordOutput(catchThrowable(() -> none.things().get("t1")));
        ThingsClient wrong = closing(builder()
                .credentials(() -> HeaderCredentials.bearer(SECRET + "\n" + KEY))
                .build());
        recordOutput(catchThrowable(() -> wrong.things().get("t1")));
        ThingsClient keyed = closing(builder().build());
        recordOutput(catchThrowable(
                () -> keyed.withIdempotencyKey(KEY + "\n", c -> c.things().act("t1"))));

        assertThat(output.toString()).doesNotContain("canary");
        assertRequests(0);
    }

    @Test
    void requestsThatCannotBeSerializedDoNotLeak() {
        HeaderCredentials credentials = HeaderCredentials.bearer(SECRET);
        ThingsClient client = clientWith(credentials, url());
        CreateThing request = new CreateThing("n", null, Secret.of(KEY), Map.of("name", Secret.of(KEY)));

        recordOutput(request);
        recordOutput(catchThrowable(() -> client.things().create(request)));
        recordOutput(catchThrowable(() -> client.things().list(Map.of("a", new Object() {
            @SuppressWarnings("unused")
            public Secret getPin() {
                throw new IllegalStateException();
            }
        }))));

        assertThat(output.toString()).doesNotContain("canary");
        assertRequests(0);
    }

    @Test
    void aSecretInTheBodyIsSentButNotPrinted() {
        enqueue(400, "{}");
        HeaderCredentials credentials = HeaderCredentials.bearer(SECRET);
        ThingsClient client = clientWith(credentials, url());
        CreateThing request = new CreateThing("n", null, Secret.of(KEY), Map.of());

        recordOutput(request);
        recordOutput(catchThrowable(() -> client.things().create(request)));

        assertThat(takeRequest().getBody().readUtf8()).contains(KEY);
        assertNothingLeaked(credentials);
    }

    @Test
    void asyncCallsAndRetriesDoNotLeak() throws Exception {
        enqueue(503, "{}");
        enqueue(200, THING);
        HeaderCredentials credentials = HeaderCredentials.bearer(SECRET);
        ThingsClient client = clientWith(credentials, url());

        recordOutput(client.<Thing>async(c -> c.things().get("t1")).get(20, TimeUnit.SECONDS));

        assertThat(records.printed).anyMatch(line -> line.contains("things.get"));
        assertNothingLeaked(credentials);
    }
}
