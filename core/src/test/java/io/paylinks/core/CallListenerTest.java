package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

class CallListenerTest extends ServerTest {
    private final RecordingListener recorder = new RecordingListener();
    private final List<CallListener.AttemptEnd> attempts = recorder.attempts;

    @Test
    void isNotifiedOfEachAttemptAndItsRetryReason() {
        enqueue(json(503, "{}").setHeader("Connection", "close"));
        enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        enqueue(200, THING);

        observedClient().things().get("secret-id");

        assertThat(attempts).extracting("number").containsExactly(1, 2, 3);
        assertThat(attempts).extracting("status").containsExactly(503, null, 200);
        assertThat(attempts).extracting("succeeded").containsExactly(false, false, true);
        assertThat(attempts.get(0).retryReason()).isNull();
        assertThat(attempts.get(1).retryReason()).isEqualTo("503");
        assertThat(attempts.get(2).retryReason()).endsWith("Exception");
        assertThat(attempts).allSatisfy(attempt -> {
            assertThat(attempt.method()).isEqualTo("GET");
            assertThat(attempt.path()).isEqualTo("/things/{thing_id}");
            assertThat(attempt.duration()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
        assertThat(recorder.calls.toString() + recorder.events).doesNotContain("secret-id");
    }

    @Test
    void theDurationOfAnAttemptExcludesTheWaitBeforeIt() {
        enqueue(json(503, "{}").setHeader("Retry-After", "20"));
        enqueue(200, THING);
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    timing.pass(Duration.ofMillis(attempts.isEmpty() ? 250 : 4_000));
                    return chain.proceed(chain.request());
                })
                .build();

        closing(builder().httpClient(http).listener(recorder).build()).things().get("t1");

        assertThat(timing.waits).containsExactly(Duration.ofSeconds(20));
        assertThat(attempts).extracting("duration").containsExactly(Duration.ofMillis(250), Duration.ofSeconds(4));
    }

    @Test
    void anAttemptThatWasNotSentHasNoStatusAndZeroDuration() {
        enqueue(503, "{}");
        ThingsClient.Builder builder = builder().listener(recorder);
        builder.hook(request -> {
            timing.pass(Duration.ofSeconds(3));
            if (!attempts.isEmpty()) {
                throw new IllegalStateException("not today");
            }
        });

        assertThatThrownBy(() -> closing(builder.build()).things().get("t1")).isInstanceOf(ServerException.class);

        assertThat(attempts).extracting("number").containsExactly(1, 2);
        assertThat(attempts).extracting("status").containsExactly(503, null);
        assertThat(attempts).extracting("succeeded").containsExactly(false, false);
        assertThat(attempts).extracting("duration").containsOnly(Duration.ZERO);
        assertThat(attempts.get(1).retryReason()).isEqualTo("503");
        assertRequests(1);
    }

    @Test
    void isNotifiedOfFailures() {
        enqueue(404, "{\"error\":{}}");
        assertThatThrownBy(() -> observedClient().things().get("t1")).isInstanceOf(NotFoundException.class);

        enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        assertThatThrownBy(() -> observedClient().things().create(Map.of())).isInstanceOf(ConnectionException.class);

        assertThat(attempts).extracting("status").containsExactly(404, null);
        assertThat(attempts).extracting("succeeded").containsExactly(false, false);
    }

    @Test
    void thePathOfARawCallIsNotReported() {
        enqueue(200, "{}");

        observedClient().send("GET", "/customers/c1?email=nora@example.com", Map.class);

        assertThat(attempts).extracting("path").containsExactly("");
        assertThat(recorder.calls)
                .containsExactly(new CallListener.Call("things", "send", "GET", "", "127.0.0.1", server.getPort()));
    }

    @Test
    void isNotifiedOfTheStartTheAttemptsAndTheEndOfACall() {
        enqueue(json(503, "{}").setHeader("Retry-After", "20"));
        enqueue(json(200, THING).setHeader("X-Request-Id", "req-2"));

        observedClient().things().createKeyed(CreateThing.LAMP);

        assertThat(recorder.events)
                .containsExactly(
                        "things.createKeyed",
                        "1 POST /things",
                        "1 503",
                        "2 POST /things after 503",
                        "2 200",
                        "things.createKeyed null");
        assertThat(recorder.calls)
                .containsExactly(new CallListener.Call(
                        "things", "things.createKeyed", "POST", "/things", "127.0.0.1", server.getPort()));
        assertThat(recorder.end())
                .isEqualTo(new CallListener.End(2, null, 200, null, "req-2", Duration.ofSeconds(20), null));
    }

    @Test
    void theEndReportsWhyACallFailed() {
        enqueue(json(422, "{\"error\":{\"code\":\"too_dark\"}}").setHeader("X-Request-Id", "req-1"));

        Throwable thrown = catchThrowable(() -> observedClient().things().create(CreateThing.LAMP));

        assertThat(recorder.end())
                .isEqualTo(new CallListener.End(1, Outcome.REJECTED, 422, "too_dark", "req-1", Duration.ZERO, thrown));
        assertThat(recorder.end().succeeded()).isFalse();
    }

    @Test
    void theEndReportsTheWorstOutcome() {
        enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThatThrownBy(() -> observedClient().things().create(CreateThing.LAMP))
                .isInstanceOf(ConnectionException.class);

        assertThat(recorder.end())
                .extracting("attempts", "outcome", "status")
                .containsExactly(1, Outcome.UNKNOWN, null);
    }

    @Test
    void isNotifiedOfCallsThatFailBeforeTheyAreSent() {
        ThingsClient closed = builder().listener(recorder).build();
        closed.close();
        ThingsClient late = observedClient()
                .with(o -> o.deadline(Duration.ofNanos(1)).credentials(() -> {
                    timing.pass(Duration.ofSeconds(1));
                    return Credentials.bearer(TOKEN);
                }));
        ThingsClient locked = observedClient()
                .with(o -> o.credentials(() -> {
                    throw new IllegalStateException("the vault is closed");
                }));
        ThingsClient limited = observedClient().with(o -> o.limiter(() -> Duration.ofDays(1)));
        List<Throwable> thrown = Stream.<Runnable>of(
                        () -> observedClient().things().get(" "),
                        () -> observedClient().things().create(null),
                        () -> observedClient().things().list(null),
                        () -> closed.things().get("t1"),
                        () -> late.things().get("t1"),
                        () -> locked.things().get("t1"),
                        () -> limited.things().get("t1"))
                .map(call -> catchThrowable(call::run))
                .toList();

        assertThat(thrown).doesNotContainNull();
        assertThat(recorder.ends).extracting("exception").isEqualTo(thrown);
        assertThat(recorder.ends).extracting("outcome").containsOnly(Outcome.NOT_SENT);
        assertThat(recorder.ends).extracting("attempts").containsOnly(0);
        assertThat(recorder.events)
                .containsSubsequence("things.get", "things.get NOT_SENT", "things.create", "things.create NOT_SENT")
                .hasSize(16); // two of each, and an attempt that the deadline prevented
        assertRequests(0);
    }

    @Test
    void eachPageIsACall() {
        enqueue(200, "{\"things\":[{\"id\":\"t1\"}],\"meta\":{\"cursors\":{\"after\":\"t1\"}}}");
        enqueue(200, "{\"things\":[{\"id\":\"t2\"}]}");

        assertThat(observedClient().things().list().stream()).hasSize(2);

        assertThat(recorder.calls).extracting("operation").containsExactly("things.list", "things.list");
        assertThat(recorder.ends).extracting("attempts").containsExactly(1, 1);
    }

    @Test
    void isNotifiedOfEachCallUnderASharedDeadline() {
        enqueue(json(503, "{}").setHeader("Retry-After", "20"));
        enqueue(200, THING);
        enqueue(200, THING);

        observedClient().exchange.underOneDeadline(e -> {
            new Things(e).get("t1");
            return new Things(e).get("t2");
        });

        assertThat(recorder.ends).extracting("duration").containsExactly(Duration.ofSeconds(20), Duration.ZERO);
    }

    @Test
    void theFetchAfterAUsedKeyIsPartOfTheCreateCall() {
        enqueue(409, "{\"error\":{\"code\":\"idempotent_creation_conflict\",\"existing_id\":\"t1\"}}");
        enqueue(503, "{}");
        enqueue(200, THING);

        observedClient().things().createKeyed(CreateThing.LAMP);

        assertThat(recorder.events)
                .containsExactly(
                        "things.createKeyed",
                        "1 POST /things",
                        "1 409",
                        "2 GET /things/{thing_id}",
                        "2 503",
                        "3 GET /things/{thing_id} after 503",
                        "3 200",
                        "things.createKeyed null");
        assertThat(recorder.end()).extracting("attempts", "status", "exception").containsExactly(3, 200, null);
    }

    @Test
    void addsHeadersToEachAttempt() {
        enqueue(503, "{}");
        enqueue(200, THING);
        ThingsClient.Builder builder = builder().listener(call -> new CallListener.Observer() {
            @Override
            public void onAttemptStart(CallListener.AttemptStart attempt) {
                attempt.addHeader("traceparent", "00-a-" + attempt.number() + "-01");
                attempt.addHeader("Authorization", "none");
            }

            @Override
            public void onEnd(CallListener.End end) {}
        });

        closing(builder.build()).things().get("t1");

        assertThat(takeRequest().getHeader("traceparent")).isEqualTo("00-a-1-01");
        RecordedRequest second = takeRequest();
        assertThat(second.getHeader("traceparent")).isEqualTo("00-a-2-01");
        assertThat(second.getHeaders().values("Authorization")).containsExactly("Bearer " + TOKEN);
    }

    @Test
    void severalListenersAreNotifiedOfTheEndInReverseOrder() {
        enqueue(200, THING);
        List<String> order = new CopyOnWriteArrayList<>();

        closing(builder()
                        .listener(call -> {
                            order.add("first");
                            return end -> order.add("first ended");
                        })
                        .listener(call -> {
                            throw new AssertionError("a broken metric");
                        })
                        .listener(call -> {
                            order.add("last");
                            return end -> {
                                order.add("last ended");
                                throw new AssertionError("a broken metric");
                            };
                        })
                        .build())
                .things()
                .get("t1");

        assertThat(order).containsExactly("first", "last", "last ended", "first ended");
    }

    @Test
    void anExceptionFromAListenerDoesNotFailTheCall() {
        enqueue(200, THING);
        ThingsClient client = closing(builder()
                .listener(call -> {
                    throw new IllegalStateException("a broken metric");
                })
                .build());

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
        assertRequests(1);
    }

    @Test
    void aDerivedClientAddsItsListener() {
        enqueue(200, THING);
        RecordingListener other = new RecordingListener();

        observedClient().with(o -> o.listener(other)).things().get("t1");

        assertThat(recorder.ends).hasSize(1);
        assertThat(other.ends).hasSize(1);
    }

    private ThingsClient observedClient() {
        return closing(builder().listener(recorder).build());
    }
}
