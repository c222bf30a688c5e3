package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.core.internal.Timing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The deadline, which covers all attempts and waits. */
@Timeout(60)
class DeadlineTest extends ServerTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration GENEROUS = Duration.ofSeconds(15);

    @ParameterizedTest
    @CsvSource({"429, 90", "503, 3600", "429, 99999999999"})
    void aWaitPastTheDeadlineFailsImmediately(int status, String seconds) {
        always(json(status, "{}").setHeader("Retry-After", seconds));
        ThingsClient client = client();

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().get("t1"));

        assertRequests(1);
        assertThat(failure.retryAfter()).isGreaterThanOrEqualTo(Duration.ofSeconds(90));
        assertThat(timing.waits).isEmpty();
    }

    @Test
    void aWaitWithinTheDeadlineIsPerformed() {
        enqueue(json(429, "{}").setHeader("Retry-After", "89"));
        enqueue(200, THING);
        ThingsClient client = client();

        client.things().get("t1");

        assertRequests(2);
        assertThat(timing.waits).containsExactly(Duration.ofSeconds(89));
    }

    @Test
    void waitsCountTowardsTheDeadlineTogether() {
        always(json(429, "{}").setHeader("Retry-After", "50"));
        ThingsClient client = client();

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().get("t1"));

        assertRequests(2);
        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(timing.waits).containsExactly(Duration.ofSeconds(50));
    }

    @Test
    void noAttemptFollowsAWaitThatOverranTheDeadline() {
        always(json(429, "{}").setHeader("Retry-After", "50"));
        timing.duringWaits = wait -> timing.pass(Duration.ofMinutes(5)); // the laptop was asleep
        ThingsClient client = client();

        RateLimitException failure = catchThrowableOfType(
                RateLimitException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "DELETE", "KEYED_POST", "POST"})
    void theDeadlineEndsACallToASilentServer(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(Reaction.silence()));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .timing(Timing.SYSTEM)
                .deadline(SHORT)
                .build());
        long start = System.nanoTime();

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.minusMillis(50), GENEROUS);
        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertThat(failure).hasMessageContaining("timeout");
    }

    @Test
    void theAttemptTimeoutEndsEachAttempt() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.silence(), Reaction.silence(), Reaction.respond(200, THING)));
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).attemptTimeout(SHORT).build());

        Thing thing = client.things().get("t1");

        assertThat(thing.id()).isEqualTo("t1");
        assertThat(raw.requests).hasSize(3);
    }

    @Test
    void theAttemptTimeoutEndsAStalledBody() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.stall(200, "{\"thing\":{")));
        ThingsClient client = closing(
                builder().baseUrl(raw.url()).attemptTimeout(SHORT).maxRetries(0).build());

        ConnectionException read = catchThrowableOfType(
                ConnectionException.class, () -> client.things().get("t1"));
        DecodingException write = catchThrowableOfType(
                DecodingException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(2);
        assertThat(read.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(write.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(write.body()).isEqualTo("{\"thing\":{");
    }

    @Test
    void theDeadlineEndsAConnectionAttempt() {
        OkHttpClient http = new OkHttpClient.Builder()
                .socketFactory(new HangingSocketFactory())
                .build();
        ThingsClient client = closing(
                builder().httpClient(http).timing(Timing.SYSTEM).deadline(SHORT).build());
        long start = System.nanoTime();

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.minusMillis(50), GENEROUS);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertRequests(0);
    }

    @ParameterizedTest
    @EnumSource
    void aCallIsNotSentIfItsCredentialsArriveAfterTheDeadline(Kind kind) {
        ThingsClient client = closing(builder()
                .credentials(() -> {
                    timing.pass(Duration.ofSeconds(91));
                    return Credentials.bearer(TOKEN);
                })
                .build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure).hasMessageContaining("not sent: the deadline of 90 s had already passed");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isZero();
        assertRequests(0);
    }

    @ParameterizedTest
    @EnumSource
    void anInterceptorCannotSendAfterTheAttemptTimeout(Kind kind) {
        CountDownLatch never = new CountDownLatch(1);
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    try {
                        assertThat(never.await(600, TimeUnit.MILLISECONDS)).isFalse();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return chain.proceed(chain.request());
                })
                .build();
        ThingsClient client = closing(
                builder().httpClient(http).maxRetries(0).attemptTimeout(SHORT).build());

        assertThat(catchThrowableOfType(ConnectionException.class, () -> kind.call(client)))
                .hasMessageContaining("timeout after 300 ms");

        assertRequests(0);
    }

    @Test
    void aConnectTimeoutIsReported() throws IOException {
        SocketFactory slow = new SocketFactory() {
            @Override
            public Socket createSocket() {
                return new Socket() {
                    @Override
                    public void connect(SocketAddress address, int timeout) throws IOException {
                        throw new SocketTimeoutException("Connect timed out");
                    }
                };
            }

            @Override
            public Socket createSocket(String host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
                throw new UnsupportedOperationException();
            }
        };
        ThingsClient client = closing(builder()
                .httpClient(new OkHttpClient.Builder().socketFactory(slow).build())
                .connectTimeout(Duration.ofMillis(1234))
                .maxRetries(0)
                .build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure).hasMessageContaining("not sent: could not connect within 1234 ms");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void foreverTimeoutsAreAccepted() {
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        ThingsClient client = closing(builder()
                .connectTimeout(forever)
                .attemptTimeout(forever)
                .deadline(forever)
                .maxRetries(0)
                .build());

        assertThat(catchThrowableOfType(
                                ConnectionException.class, () -> client.things().create(CreateThing.LAMP))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertRequests(1);
    }

    @Test
    void aForeverDeadlineIsAccepted() {
        enqueue(200, THING);
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        ThingsClient client =
                closing(builder().deadline(forever).attemptTimeout(forever).build());

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
        assertRequests(1);
    }
}
