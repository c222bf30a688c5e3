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

/** Retries, redirects and authenticators of a custom HTTP client have no effect. */
class CustomHttpClientTest extends ServerTest {

    private static OkHttpClient.Builder httpClientWithRetries() {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(true)
                .followRedirects(true)
                .followSslRedirects(true);
    }

    @ParameterizedTest
    @EnumSource
    void retriesByOkHttpAreDisabled(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .httpClient(httpClientWithRetries().build())
                .build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(raw.requests).hasSize(kind.replayable ? 3 : 1);
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
    }

    @ParameterizedTest
    @EnumSource
    void retryAfterZeroDoesNotTriggerARetryByOkHttp(Kind kind) {
        always(json(503, "{}").setHeader("Retry-After", "0"));
        ThingsClient client = closing(builder()
                .httpClient(httpClientWithRetries().build())
                .maxRetries(0)
                .build());

        assertThat(catchThrowable(() -> kind.call(client))).isInstanceOf(ServerException.class);

        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void redirectsAreDisabled(Kind kind) {
        always(new MockResponse().setResponseCode(307).setHeader("Location", url() + "/elsewhere"));
        ThingsClient client =
                closing(builder().httpClient(httpClientWithRetries().build()).build());

        assertThat(catchThrowable(() -> kind.call(client))).isInstanceOf(UnexpectedStatusException.class);

        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void authenticatorsAreDisabled(Kind kind) {
        always(json(401, "{}"));
        OkHttpClient http = httpClientWithRetries()
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "Basic dXNlcjpwYXNz")
                        .build())
                .build();
        ThingsClient client = closing(builder().httpClient(http).build());

        assertThat(catchThrowable(() -> kind.call(client))).isInstanceOf(AuthenticationException.class);

        assertRequests(1);
        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    /** Resends after an exception and after an error response, like many retry interceptors. */
    private static Response resend(Interceptor.Chain chain) throws IOException {
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
    void anInterceptorCannotResendAfterALostResponse(Kind kind) throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        OkHttpClient http = httpClientWithRetries()
                .addInterceptor(CustomHttpClientTest::resend)
                .build();
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterceptorCannotResendAfterAnErrorResponse() {
        always(json(500, "{}"));
        OkHttpClient http = httpClientWithRetries()
                .addInterceptor(CustomHttpClientTest::resend)
                .build();
        ThingsClient client = closing(builder().httpClient(http).build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterceptorCannotResendOverAStaleConnection() throws Exception {
        RawServer raw = closing(new RawServer(Reaction.respondAndClose(500, "{}")));
        OkHttpClient http = httpClientWithRetries()
                .addInterceptor(chain -> {
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
    void anInterceptorCannotResendANewRequestObject() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        OkHttpClient http = httpClientWithRetries()
                .addInterceptor(chain -> {
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
    void anInterceptorThatFailsBeforeProceedingLeavesAWriteUnknown() {
        OkHttpClient http = httpClientWithRetries()
                .addInterceptor(chain -> {
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
    void interceptorsOfACustomClientAreRetained() {
        enqueue(200, THING);
        AtomicInteger invocations = new AtomicInteger();
        Interceptor counting = chain -> {
            invocations.incrementAndGet();
            return chain.proceed(
                    chain.request().newBuilder().header("X-Traced", "yes").build());
        };
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(counting)
                .addNetworkInterceptor(counting)
                .build();
        ThingsClient client = closing(builder().httpClient(http).build());

        client.things().create(CreateThing.LAMP);

        assertThat(invocations).hasValue(2);
        assertThat(takeRequest().getHeader("X-Traced")).isEqualTo("yes");
    }

    @Test
    void errorHeadersAreReportedUnchanged() {
        enqueue(json(503, "{}").setHeader("Retry-After", "7"));
        ThingsClient client = closing(builder()
                .httpClient(httpClientWithRetries().build())
                .maxRetries(0)
                .build());

        ServerException failure = catchThrowableOfType(
                ServerException.class, () -> client.things().get("t1"));

        assertThat(failure.headers().get("retry-after")).containsExactly("7");
        assertThat(failure.retryAfter()).hasSeconds(7);
    }
}
