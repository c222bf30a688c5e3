package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.error.UnexpectedStatusException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client of the user's own, set up to send again, does not. */
class CustomHttpClientTest extends ServerTest {

    private static OkHttpClient.Builder eager() {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(true)
                .followRedirects(true)
                .followSslRedirects(true);
    }

    @ParameterizedTest
    @EnumSource
    void retriesOfOkHttpAreOff(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).httpClient(eager().build()).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(raw.requests).hasSize(kind.replayable ? 3 : 1);
        assertThat(failure.outcome()).isEqualTo(kind.unsure());
    }

    @ParameterizedTest
    @EnumSource
    void retryAfterZeroStaysHidden(Kind kind) {
        always(json(503, "{}").setHeader("Retry-After", "0"));
        ThingsClient client =
                closing(builder().httpClient(eager().build()).maxRetries(0).build());

        assertThat(catchThrowable(() -> kind.call(client))).isInstanceOf(ServerException.class);

        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void redirectsAreOff(Kind kind) {
        always(new MockResponse().setResponseCode(307).setHeader("Location", url() + "/elsewhere"));
        ThingsClient client = closing(builder().httpClient(eager().build()).build());

        assertThat(catchThrowable(() -> kind.call(client))).isInstanceOf(UnexpectedStatusException.class);

        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void authenticationIsOff(Kind kind) {
        always(json(401, "{}"));
        OkHttpClient http = eager().authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "Basic dXNlcjpwYXNz")
                        .build())
                .build();
        ThingsClient client = closing(builder().httpClient(http).build());

        assertThat(catchThrowable(() -> kind.call(client))).isInstanceOf(AuthenticationException.class);

        assertRequests(1);
        assertThat(taken().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    /** Sends again after a failure and after an error, as many a "retry interceptor" does. */
    private static Response again(Interceptor.Chain chain) throws IOException {
        Response first;
        try {
            first = chain.proceed(chain.request());
        } catch (IOException e) {
            return chain.proceed(chain.request());
        }
        if (first.isSuccessful()) {
            return first;
        }
        first.close();
        return chain.proceed(chain.request());
    }

    @ParameterizedTest
    @EnumSource(names = {"POST", "PATCH_WITH_KEY", "PATCH", "PUT_THAT_CREATES", "RAW_POST", "RAW_PUT", "RAW_DELETE"})
    void anInterceptorThatSendsAgainAfterALossIsStopped(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        OkHttpClient http = eager().addInterceptor(CustomHttpClientTest::again).build();
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterceptorThatSendsAgainAfterAnErrorIsStopped() {
        always(json(500, "{}"));
        OkHttpClient http = eager().addInterceptor(CustomHttpClientTest::again).build();
        ThingsClient client = closing(builder().httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterceptorThatSendsAgainOverAStaleConnectionIsStopped() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.responseAndClose(500, "{}")));
        OkHttpClient http = eager().addInterceptor(chain -> {
                    Response first = chain.proceed(chain.request());
                    first.body().bytes();
                    try {
                        raw.await("disconnected");
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return chain.proceed(chain.request());
                })
                .build();
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterceptorThatMakesARequestOfItsOwnIsStillKnown() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        OkHttpClient http = eager().addInterceptor(chain -> {
                    Request own = new Request.Builder()
                            .url(chain.request().url())
                            .headers(chain.request().headers())
                            .post(RequestBody.create(new byte[] {'{', '}'}))
                            .build();
                    try {
                        return chain.proceed(own);
                    } catch (IOException e) {
                        return chain.proceed(own);
                    }
                })
                .build();
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterceptorThatFailsBeforeItPassesAWriteOnLeavesItUnknown() {
        OkHttpClient http = eager().addInterceptor(chain -> {
                    throw new IOException("no network today");
                })
                .build();
        ThingsClient client = closing(builder().httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(0);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void interceptorsOfTheUserAreKept() {
        enqueue(200, THING);
        AtomicInteger seen = new AtomicInteger();
        Interceptor counting = chain -> {
            seen.incrementAndGet();
            return chain.proceed(
                    chain.request().newBuilder().header("X-Traced", "yes").build());
        };
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(counting)
                .addNetworkInterceptor(counting)
                .build();
        ThingsClient client = closing(builder().httpClient(http).build());

        client.things().create(CreateThing.LAMP);

        assertThat(seen).hasValue(2);
        assertThat(taken().getHeader("X-Traced")).isEqualTo("yes");
    }

    @Test
    void headersOfAnErrorAreAsTheServerSentThem() {
        enqueue(json(503, "{}").setHeader("Retry-After", "7"));
        ThingsClient client =
                closing(builder().httpClient(eager().build()).maxRetries(0).build());

        ServerException failure = catchThrowableOfType(
                ServerException.class, () -> client.things().get("t1"));

        assertThat(failure.headers().get("retry-after")).containsExactly("7");
        assertThat(failure.retryAfter()).hasSeconds(7);
    }
}
