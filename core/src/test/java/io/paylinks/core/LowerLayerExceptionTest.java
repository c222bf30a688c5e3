package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown between the client and the network, the call throws a typed exception with an outcome. */
class LowerLayerExceptionTest extends ServerTest {

    /** Throws any exception without declaring it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneakyThrow(Throwable e) throws E {
        throw (E) e;
    }

    private static final class Undeclared extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private ThingsClient client(Consumer<OkHttpClient.Builder> changes) {
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        changes.accept(http);
        return closing(builder().httpClient(http.build()).build());
    }

    private ConnectionException failWith(Kind kind, Consumer<OkHttpClient.Builder> changes) {
        ThingsClient client = client(changes);
        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));
        assertThat(failure.attempts()).isEqualTo(1);
        return failure;
    }

    @ParameterizedTest
    @EnumSource
    void anInterceptorThatThrowsBeforeProceeding(Kind kind) {
        IllegalStateException open = new IllegalStateException("circuit breaker is open");
        Interceptor breaker = chain -> {
            throw open;
        };

        ConnectionException failure = failWith(kind, http -> http.addInterceptor(breaker));

        assertThat(failure).hasCause(open).hasMessageContaining("circuit breaker is open");
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertRequests(0);
    }

    @Test
    void anIoExceptionThatContainsACredentialIsRetriedAndRedacted() {
        IOException echo = new IOException("refused " + TOKEN);
        ThingsClient client = client(http -> http.addInterceptor(chain -> {
            throw echo;
        }));

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().get("t1"));

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure).hasMessageContaining("no response: refused ***");
        assertThat(failure.getCause()).isInstanceOf(IOException.class).hasMessageContaining("refused ***");
        assertThat(failure.getCause().getStackTrace()).isEqualTo(echo.getStackTrace());
        assertRequests(0);
    }

    @Test
    void anIoExceptionWithoutAMessageIsReportedByItsType() {
        ThingsClient client = client(http -> http.addInterceptor(chain -> {
            throw new IOException();
        }));

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(failure).hasMessageContaining("no response: IOException");
        assertRequests(0);
    }

    @Test
    void anUncheckedExceptionThatContainsACredentialIsRedactedAndNotRetried() {
        IllegalArgumentException echo = new IllegalArgumentException("refused " + TOKEN);

        ConnectionException failure = failWith(
                Kind.GET,
                http -> http.addInterceptor(chain -> {
                    throw echo;
                }));

        assertThat(failure.getCause())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("java.lang.IllegalArgumentException: refused ***");
        assertThat(failure.getCause().getStackTrace()).isEqualTo(echo.getStackTrace());
        assertRequests(0);
    }

    @ParameterizedTest
    @EnumSource
    void anInterceptorThatThrowsAfterTheResponse(Kind kind) {
        enqueue(200, THING);
        Interceptor late = chain -> {
            chain.proceed(chain.request()).close();
            throw LowerLayerExceptionTest.<RuntimeException>sneakyThrow(new Undeclared());
        };

        ConnectionException failure = failWith(kind, http -> http.addInterceptor(late));

        assertThat(failure).hasRootCauseInstanceOf(Undeclared.class);
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void aNetworkInterceptorThatThrows(Kind kind) {
        Interceptor broken = chain -> {
            throw new IllegalArgumentException("no tracer");
        };

        ConnectionException failure = failWith(kind, http -> http.addNetworkInterceptor(broken));

        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertRequests(0);
    }

    @ParameterizedTest
    @EnumSource
    void anExceptionFromDnsMeansNotSent(Kind kind) {
        ThingsClient client = closing(builder()
                .baseUrl("https://api.things.example")
                .httpClient(new OkHttpClient.Builder()
                        .dns(host -> {
                            throw new UnsupportedOperationException("no names here");
                        })
                        .build())
                .build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void anEventListenerThatThrows() {
        enqueue(200, THING);
        EventListener broken = new EventListener() {
            @Override
            public void responseHeadersEnd(Call call, Response response) {
                throw new IllegalStateException("no metrics");
            }

            @Override
            public void connectionAcquired(Call call, Connection connection) {
                // does not throw
            }
        };

        ConnectionException failure = failWith(Kind.POST, http -> http.eventListener(broken));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLinkageErrorBeforeTheNetworkIsAConfigurationException(Kind kind) {
        ThingsClient client = client(http -> http.eventListener(new EventListener() {
            @Override
            public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
                throw new NoSuchMethodError("okio.Okio.socket");
            }
        }));

        assertThat(catchThrowable(() -> kind.call(client)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("exclude com.squareup.okhttp3:okhttp-jvm")
                .hasMessageMatching(".* on the class path: okhttp-[^/]*\\.jar, okio-[^/]*\\.jar\\. Keep one: .*")
                .hasCauseInstanceOf(NoSuchMethodError.class);
        assertRequests(0);
    }

    /** The interceptor may have sent the request through another client. */
    @ParameterizedTest
    @EnumSource
    void aLinkageErrorFromAnInterceptorLeavesTheOutcomeUnknown(Kind kind) {
        ConnectionException failure = failWith(
                kind,
                http -> http.addInterceptor(chain -> {
                    throw new NoClassDefFoundError("com/acme/Breaker");
                }));

        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertRequests(0);
    }

    /** Kotlin code, for example, can throw checked exceptions without declaring them. */
    @ParameterizedTest
    @EnumSource
    void anUndeclaredCheckedExceptionIsAConnectionException(Kind kind) {
        enqueue(200, THING);

        ConnectionException failure = failWith(
                kind,
                http -> http.eventListenerFactory(call -> {
                    throw LowerLayerExceptionTest.<RuntimeException>sneakyThrow(new Undeclared());
                }));

        assertThat(failure).hasRootCauseInstanceOf(Undeclared.class);
        assertRequests(0);
    }

    @ParameterizedTest
    @EnumSource
    void aLinkageErrorAfterTheRequestLeavesTheOutcomeUnknown(Kind kind) {
        enqueue(200, THING);
        Interceptor broken = chain -> {
            chain.proceed(chain.request()).close();
            throw new NoClassDefFoundError("okio/Sink");
        };

        ConnectionException failure = failWith(kind, http -> http.addInterceptor(broken));

        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertThat(failure).hasCauseInstanceOf(NoClassDefFoundError.class);
        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherErrorIsAConnectionException(Kind kind) {
        AssertionError wrong = new AssertionError("wrong");

        ConnectionException failure = failWith(
                kind,
                http -> http.addInterceptor(chain -> {
                    throw wrong;
                }));

        assertThat(failure).hasCause(wrong).hasMessageContaining("wrong");
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertRequests(0);
    }

    @Test
    void aVirtualMachineErrorIsRethrownAndListenersAreNotified() {
        RecordingListener recorder = new RecordingListener();
        OutOfMemoryError full = new OutOfMemoryError("of the test");
        ThingsClient client = client(http -> http.addInterceptor(chain -> {
                    throw full;
                }))
                .with(o -> o.listener(recorder));

        assertThat(catchThrowable(() -> client.things().get("t1"))).isSameAs(full);
        assertThat(recorder.attempts).singleElement().extracting("exception").isSameAs(full);
        assertThat(recorder.end().exception()).isSameAs(full);
        assertThat(recorder.end().outcome()).isEqualTo(Outcome.REJECTED);
    }

    /** An error from a hook or limiter, after an attempt with an unknown outcome. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anErrorBeforeTheSecondAttemptReportsTheFirstFailure(boolean hook) {
        enqueue(503, "{}");
        RecordingListener recorder = new RecordingListener();
        AtomicInteger attempts = new AtomicInteger();
        Runnable fails = () -> {
            if (attempts.incrementAndGet() == 2) {
                throw new NoClassDefFoundError("com/acme/Signer");
            }
        };
        ThingsClient client = client().with(o -> hook
                        ? o.hook(request -> fails.run())
                        : o.limiter(() -> {
                            fails.run();
                            return Duration.ZERO;
                        }))
                .with(o -> o.listener(recorder));

        ServerException failure = catchThrowableOfType(
                ServerException.class,
                () -> client.withIdempotencyKey("k1", c -> c.things().createKeyed(CreateThing.LAMP)));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.idempotencyKey()).isEqualTo("k1");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.getSuppressed()[0])
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("not sent: java.lang.NoClassDefFoundError: com/acme/Signer");
        assertThat(recorder.end().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertRequests(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVirtualMachineErrorFromAHookOrLimiterIsRethrown(boolean hook) {
        RecordingListener recorder = new RecordingListener();
        StackOverflowError deep = new StackOverflowError();
        ThingsClient client = client().with(o -> hook
                        ? o.hook(request -> {
                            throw deep;
                        })
                        : o.limiter(() -> {
                            throw deep;
                        }))
                .with(o -> o.listener(recorder));

        assertThat(catchThrowable(() -> client.things().create(CreateThing.LAMP)))
                .isSameAs(deep);
        assertThat(recorder.end().exception()).isSameAs(deep);
        assertThat(recorder.end().outcome()).isEqualTo(Outcome.NOT_SENT);
        assertRequests(0);
    }

    @Test
    void anErrorFromTheCredentialsSupplierIsAConfigurationException() {
        RecordingListener recorder = new RecordingListener();
        AssertionError sealed = new AssertionError("vault is sealed");
        ThingsClient client = closing(builder()
                .credentials(() -> {
                    throw sealed;
                })
                .listener(recorder)
                .build());

        assertThat(catchThrowable(() -> client.things().create(CreateThing.LAMP)))
                .isInstanceOf(ConfigurationException.class)
                .hasCause(sealed);
        assertThat(recorder.end().outcome()).isEqualTo(Outcome.NOT_SENT);
        assertRequests(0);
    }

    /** A user type into which a response is read. */
    public static final class Fragile {
        public void setId(String id) {
            throw new AssertionError("cannot hold " + id.length());
        }
    }

    @Test
    void anErrorFromAUserTypeLeavesTheOutcomeApplied() {
        enqueue(200, "{\"id\":\"t1\"}");

        DecodingException failure =
                catchThrowableOfType(DecodingException.class, () -> client().send("POST", "/things", Fragile.class));

        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.body()).isEqualTo("{\"id\":\"t1\"}");
        assertRequests(1);
    }

    @Test
    void anErrorFromAListenerIsIgnored() {
        enqueue(200, THING);
        ThingsClient client = client().with(o -> o.listener(call -> {
            throw new AssertionError("a broken metric");
        }));

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
    }

    @Test
    void aCheckedExceptionFromTheCredentialsSupplierIsAConfigurationException() {
        ThingsClient client = closing(builder()
                .credentials(() -> {
                    throw LowerLayerExceptionTest.<RuntimeException>sneakyThrow(new Undeclared());
                })
                .build());

        assertThat(catchThrowable(() -> client.things().get("t1")))
                .isInstanceOf(ConfigurationException.class)
                .hasCauseInstanceOf(Undeclared.class);
        assertRequests(0);
    }

    /** The client cannot see what an interceptor sent through another client. */
    @Test
    void aWriteThatAnInterceptorSendsThroughAnotherClientIsNotRetried() throws IOException {
        RawServer raw = closing(new RawServer(RawServer.Reaction.drop()));
        OkHttpClient other = new OkHttpClient();
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> other.newCall(chain.request()).execute())
                        .build())
                .build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void aWriteThatANetworkInterceptorSendsThroughAnotherClientIsNotRetried() throws IOException {
        RawServer raw = closing(new RawServer(RawServer.Reaction.drop()));
        OkHttpClient other = new OkHttpClient();
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .httpClient(new OkHttpClient.Builder()
                        .addNetworkInterceptor(
                                chain -> other.newCall(chain.request()).execute())
                        .build())
                .build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
