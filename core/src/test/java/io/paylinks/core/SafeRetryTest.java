package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request that may have been processed is retried only if that is safe, and with the same idempotency key. */
class SafeRetryTest extends ServerTest {
    private static final Pattern KEY = Pattern.compile("\r\nIdempotency-Key: (\\S+)\r\n");

    @ParameterizedTest
    @EnumSource
    void theServerClosesTheConnectionAfterTheRequest(Kind kind) throws IOException {
        assertRetriedSafely(kind, Reaction.drop());
    }

    @ParameterizedTest
    @EnumSource
    void theServerResetsTheConnectionAfterTheRequest(Kind kind) throws IOException {
        assertRetriedSafely(kind, Reaction.reset());
    }

    @ParameterizedTest
    @EnumSource
    void theServerTruncatesTheResponseHeaders(Kind kind) throws IOException {
        assertRetriedSafely(kind, Reaction.bytes("HTTP/1.1 200 OK\r\nContent-Le".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void theServerUsesAnotherProtocol(Kind kind) throws IOException {
        assertRetriedSafely(kind, Reaction.bytes("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** A custom interceptor can resend neither through its chain nor through a clone of the call. */
    @ParameterizedTest
    @EnumSource(names = {"POST", "KEYED_POST", "PATCH", "RAW_POST", "DELETE"})
    void anInterceptorCannotSendAWriteTwice(Kind kind) throws IOException {
        for (boolean byCopy : List.of(true, false)) {
            RawServer raw = closing(new RawServer(Reaction.drop()));
            AtomicBoolean retried = new AtomicBoolean();
            OkHttpClient http = new OkHttpClient.Builder()
                    .addInterceptor(chain -> {
                        try {
                            return chain.proceed(chain.request());
                        } catch (IOException e) {
                            if (retried.getAndSet(true)) {
                                throw e;
                            }
                            return byCopy ? chain.call().clone().execute() : chain.proceed(chain.request());
                        }
                    })
                    .build();
            ThingsClient client = closing(
                    builder().baseUrl(raw.url()).httpClient(http).maxRetries(0).build());

            ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(raw.requests).hasSize(1);
        }
    }

    private void assertRetriedSafely(Kind kind, Reaction reaction) throws IOException {
        RawServer raw = closing(new RawServer(reaction));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(raw.requests).hasSize(kind.replayable ? 3 : 1);
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertThat(failure.attempts()).isEqualTo(kind.replayable ? 3 : 1);
        assertKeys(kind, raw, failure);
    }

    private static void assertKeys(Kind kind, RawServer raw, CallException failure) {
        if (kind.sendsKey) {
            assertThat(failure.idempotencyKey()).isNotBlank();
            assertThat(raw.requests).allSatisfy(request -> {
                Matcher key = KEY.matcher(request);
                assertThat(key.find()).isTrue();
                assertThat(key.group(1)).isEqualTo(failure.idempotencyKey());
            });
        } else {
            assertThat(failure.idempotencyKey()).isNull();
            assertThat(raw.requests).noneMatch(KEY.asPredicate());
        }
    }

    @ParameterizedTest
    @EnumSource
    void retryAfterZeroDoesNotTriggerARetryByOkHttp(Kind kind) {
        always(json(503, "{}").setHeader("Retry-After", "0"));
        ThingsClient client = client();

        ServerException failure = catchThrowableOfType(ServerException.class, () -> kind.call(client));

        assertRequests(kind.replayable ? 3 : 1);
        assertThat(failure.attempts()).isEqualTo(kind.replayable ? 3 : 1);
        assertThat(failure.retryAfter()).isZero();
        assertThat(failure.headers()).containsEntry("retry-after", java.util.List.of("0"));
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
    }

    @ParameterizedTest
    @EnumSource
    void withoutRetriesOnlyOneRequestIsSent(Kind kind) {
        always(json(503, "{}").setHeader("Retry-After", "0"));
        ThingsClient client = closing(builder().maxRetries(0).build());

        ServerException failure = catchThrowableOfType(ServerException.class, () -> kind.call(client));

        assertRequests(1);
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRetryAfterTooLongForOkHttpIsReported(Kind kind) {
        always(json(503, "{}").setHeader("Retry-After", "99999999999"));
        ThingsClient client = client();

        ServerException failure = catchThrowableOfType(ServerException.class, () -> kind.call(client));

        assertRequests(1);
        assertThat(failure.retryAfter()).isGreaterThan(Duration.ofDays(10_000));
        assertThat(failure.headers().get("Retry-After")).containsExactly("99999999999");
        assertThat(timing.waits).isEmpty();
    }

    @Test
    void requestTimeout408DoesNotTriggerARetryByOkHttp() {
        always(json(408, "{}").setHeader("Connection", "close"));
        ThingsClient client = client();

        CallException failure =
                catchThrowableOfType(CallException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void misdirectedRequest421DoesNotTriggerARetryByOkHttp() {
        always(new MockResponse().setResponseCode(421));
        ThingsClient client = client();

        CallException failure =
                catchThrowableOfType(CallException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }
}
