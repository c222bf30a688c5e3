package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.internal.Part;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hook sees each attempt as it is sent, after the limiter and before the listener is notified of its end. */
class RequestHookTest extends ServerTest {
    private final List<String> events = new ArrayList<>();
    private final List<RequestHook.Request> seen = new ArrayList<>();

    @Test
    void aHookCanAddADigestOfTheBodyToEachAttempt() throws Exception {
        enqueue(503, "{}");
        enqueue(200, THING);

        digestingClient().things().createKeyed(Map.of("name", "Lämpchen"));

        RecordedRequest first = takeRequest();
        RecordedRequest second = takeRequest();
        assertDigest(first);
        assertDigest(second);
        assertThat(first.getHeader("Attempt")).isEqualTo("1");
        assertThat(second.getHeader("Attempt")).isEqualTo("2");
        assertThat(second.getHeader("Idempotency-Key")).isEqualTo(first.getHeader("Idempotency-Key"));
        assertRequests(2);
    }

    @Test
    void aHookSeesTheBytesOfAForm() throws Exception {
        enqueue(200, THING);

        digestingClient()
                .things()
                .upload("t1", new Part("file", "a.txt", "text/plain", "héllo".getBytes(StandardCharsets.UTF_8)));

        assertDigest(takeRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "PATCH"})
    void aHookSeesAnEmptyBody(String method) throws Exception {
        enqueue(200, THING);

        digestingClient().send(method, "/things/t%201?a=b%20c", Map.class);

        assertDigest(takeRequest());
        assertThat(seen.get(0).body()).isEmpty();
        assertThat(seen.get(0).method()).isEqualTo(method);
        assertThat(seen.get(0).url()).isEqualTo(url() + "/things/t%201?a=b%20c");
        assertThat(seen.get(0).operation()).isEqualTo("send");
    }

    @Test
    void aHookSeesTheRequestAsSentIncludingCredentials() {
        enqueue(200, THING);

        client(seen::add).with(o -> o.header("X-Own", "1")).things().createKeyed(Map.of());

        RecordedRequest request = takeRequest();
        RequestHook.Request asSeen = seen.get(0);
        for (String name : request.getHeaders().names()) {
            if (!List.of("Host", "Connection", "Accept-Encoding").contains(name)) {
                assertThat(asSeen.header(name)).as(name).isEqualTo(request.getHeader(name));
            }
        }
        assertThat(asSeen.header("authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(asSeen.header("X-Own")).isEqualTo("1");
        assertThat(asSeen.header("content-length")).isEqualTo("12");
        assertThat(asSeen.header("X-Other")).isNull();
        assertThat(asSeen.operation()).isEqualTo("things.createKeyed");
        assertThat(asSeen.url()).isEqualTo(url() + "/things");
    }

    @Test
    void aHookRunsAfterTheLimiterAndBeforeTheListener() {
        enqueue(503, "{}");
        enqueue(200, THING);

        client(request -> events.add("hook")).things().get("t1");

        assertThat(events).containsExactly("limiter", "hook", "listener 1", "limiter", "hook", "listener 2");
    }

    @Test
    void aHookCannotChangeTheBody() {
        enqueue(200, THING);

        client(request -> request.body()[0] = 'x').things().create(Map.of());

        assertThat(takeRequest().getBody().readUtf8()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "x-things-KEY",
                "idempotency-key",
                "Host",
                "content-length",
                "Content-Type",
                "Transfer-Encoding",
                "Connection",
                "Accept-Encoding",
                "accept",
                "User-Agent",
                "Things-Version",
                "X-Own",
                "Digest"
            })
    void aHookCannotReplaceAHeader(String name) {
        assertRejected(name, "other", name);
    }

    @ParameterizedTest
    @CsvSource({"'', a, not a header name", "A:b, a, not a header name", "X-A, 'a\nB: c', illegal in a header"})
    void aHookCannotAddAnInvalidHeader(String name, String value, String reason) {
        assertRejected(name, value, reason);
    }

    private void assertRejected(String name, String value, String reason) {
        ThingsClient client = client(request -> {
                    request.addHeader("Digest", "d");
                    request.addHeader(name, value);
                })
                .with(o -> o.credentials(Credentials.ofHeaders(Map.of("X-Things-Key", TOKEN)))
                        .header("X-Own", "1"));

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasMessageContaining("not sent: ").hasMessageContaining(reason);
        assertThat(e).hasCauseInstanceOf(IllegalArgumentException.class);
        assertRequests(0);
    }

    @Test
    void aCaughtRejectionHasNoEffect() {
        enqueue(200, THING);

        client(request -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> request.addHeader("Authorization", "Bearer other")))
                .things()
                .get("t1");

        assertThat(takeRequest().getHeaders().values("Authorization")).containsExactly("Bearer " + TOKEN);
    }

    @Test
    void nothingIsSentIfTheHookFails() {
        ThingsClient client = client(request -> {
            throw new GeneralSecurityException("no key to sign " + request.header("Authorization") + " with");
        });

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().createKeyed(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.attempts()).isZero();
        assertThat(e).hasMessageContaining("no key to sign *** with");
        assertThat(e.getCause()).hasMessageContaining("no key to sign *** with");
        assertThat(events).containsExactly("limiter", "listener 1");
        assertRequests(0);
    }

    @Test
    void theCauseOfAFailureContainsNoCredential() {
        Exception deep = new IOException("refused: " + TOKEN, new SecurityException("as such"));
        Exception cyclic = new Exception(TOKEN);
        cyclic.initCause(new Exception("around", cyclic));
        Exception withSuppressed = new SecurityException("cannot sign");
        withSuppressed.addSuppressed(new IOException("as such, with " + TOKEN));
        for (Exception failure : List.of(new SecurityException("cannot sign", deep), cyclic, withSuppressed)) {
            ConnectionException e = catchThrowableOfType(
                    ConnectionException.class,
                    () -> client(request -> {
                                throw failure;
                            })
                            .things()
                            .get("t1"));

            StringWriter printed = new StringWriter();
            e.printStackTrace(new PrintWriter(printed));
            assertThat(printed.toString())
                    .contains("***")
                    .contains(failure == cyclic ? "around" : "as such")
                    .doesNotContain(TOKEN);
        }
        assertRequests(0);
    }

    @Test
    void anEarlierFailureTakesPrecedenceOverTheHook() {
        enqueue(503, "{}");
        ThingsClient client = client(request -> {
            if (events.contains("listener 1")) {
                throw new IllegalStateException("the key has gone");
            }
        });

        ServerException e = catchThrowableOfType(
                ServerException.class, () -> client.things().createKeyed(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.getSuppressed()).hasExactlyElementsOfTypes(ConnectionException.class);
        assertRequests(1);
    }

    @Test
    void theInterruptFlagIsPreserved() {
        CallException e = catchThrowableOfType(
                CallException.class,
                () -> client(request -> {
                            throw new InterruptedException();
                        })
                        .things()
                        .get("t1"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e).hasMessageContaining("not sent: the thread was interrupted");
        assertRequests(0);
    }

    @Test
    void theTimeOfTheHookCountsTowardsTheDeadline() {
        ThingsClient client = client(request -> timing.pass(Duration.ofSeconds(90)));

        ConnectionException e = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(Map.of()));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasMessageContaining("the deadline of 90 s had already passed");
        assertRequests(0);
    }

    @Test
    void aDerivedClientCanHaveItsOwnHook() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client(request -> request.addHeader("Merchant", "first"));

        client.with(o -> o.hook(request -> request.addHeader("Merchant", "second")))
                .things()
                .get("t1");
        client.things().get("t1");

        assertThat(takeRequest().getHeaders().values("Merchant")).containsExactly("second");
        assertThat(takeRequest().getHeaders().values("Merchant")).containsExactly("first");
    }

    private ThingsClient client(RequestHook hook) {
        return closing(builder()
                .limiter(() -> {
                    events.add("limiter");
                    return Duration.ZERO;
                })
                .listener(call -> new CallListener.Observer() {
                    @Override
                    public void onAttemptEnd(CallListener.AttemptEnd attempt) {
                        events.add("listener " + attempt.number());
                    }

                    @Override
                    public void onEnd(CallListener.End end) {}
                })
                .hook(hook)
                .build());
    }

    private ThingsClient digestingClient() {
        return client(request -> {
            seen.add(request);
            request.addHeader("Content-Digest", digest(request.body()));
            request.addHeader("Attempt", "" + seen.size());
        });
    }

    private static void assertDigest(RecordedRequest request) throws GeneralSecurityException {
        assertThat(request.getHeaders().values("Content-Digest"))
                .containsExactly(digest(request.getBody().readByteArray()));
    }

    private static String digest(byte[] body) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
        return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
    }
}
