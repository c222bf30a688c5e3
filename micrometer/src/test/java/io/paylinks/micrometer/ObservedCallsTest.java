package io.paylinks.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.paylinks.core.ManualClock;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The observations of calls and the resulting metrics. */
class ObservedCallsTest {
    private final FakeStream fake = FakeStream.start();
    private final ManualClock time = new ManualClock();
    private final TestObservationRegistry observed = TestObservationRegistry.create();

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void callsAreObserved() {
        get(ObservedCalls.of(observed));

        TestObservationRegistryAssert.assertThat(observed)
                .hasNumberOfObservationsEqualTo(1)
                .hasObservationWithNameEqualTo("paylinks.client.call")
                .that()
                .hasContextualNameEqualTo("stream products.get")
                .hasLowCardinalityKeyValue("provider", "stream")
                .hasLowCardinalityKeyValue("operation", "products.get")
                .hasLowCardinalityKeyValue("outcome", "success")
                .hasLowCardinalityKeyValue("status", "200")
                .hasLowCardinalityKeyValue("retried", "false")
                .hasHighCardinalityKeyValue("attempts", "1")
                .doesNotHaveError()
                .hasBeenStopped();
        assertThat(observed.getCurrentObservation()).isNull();
    }

    @Test
    void failedCallsAreObserved() {
        fake.failNext(Fault.serverError());
        Throwable failure = catchThrowable(
                () -> client(ObservedCalls.of(observed)).products().get("00000000-0000-4000-8000-000000000000"));

        assertThat(failure).isInstanceOf(NotFoundException.class);
        TestObservationRegistryAssert.assertThat(observed)
                .hasObservationWithNameEqualTo("paylinks.client.call")
                .that()
                .hasLowCardinalityKeyValue("outcome", "rejected")
                .hasLowCardinalityKeyValue("status", "404")
                .hasLowCardinalityKeyValue("retried", "true")
                .hasHighCardinalityKeyValueWithKey("error.code")
                .hasError(failure);
    }

    @Test
    void callsThatAreNotSentAreObserved() {
        Throwable failure = catchThrowable(
                () -> client(ObservedCalls.of(observed)).products().get(""));

        TestObservationRegistryAssert.assertThat(observed)
                .hasNumberOfObservationsEqualTo(1)
                .hasObservationWithNameEqualTo("paylinks.client.call")
                .that()
                .hasLowCardinalityKeyValue("outcome", "not_sent")
                .hasLowCardinalityKeyValue("status", "none")
                .hasHighCardinalityKeyValue("attempts", "0")
                .hasError(failure)
                .hasBeenStopped();
        assertThat(observed.getCurrentObservation()).isNull();
    }

    @Test
    void attemptsAreObserved() {
        fake.failNext(Fault.badGateway());

        get(ObservedCalls.of(observed).withAttempts());

        TestObservationRegistryAssert.assertThat(observed)
                .hasNumberOfObservationsEqualTo(3)
                .hasNumberOfObservationsWithNameEqualTo("http.client.request.duration", 2)
                .forAllObservationsWithNameEqualTo(
                        "http.client.request.duration",
                        attempt -> attempt.hasContextualNameEqualTo("GET /api/v2/products/{product_id}")
                                .hasLowCardinalityKeyValue("http.request.method", "GET")
                                .hasLowCardinalityKeyValue("url.template", "/api/v2/products/{product_id}")
                                .hasLowCardinalityKeyValue("server.address", "127.0.0.1")
                                .hasLowCardinalityKeyValueWithKey("server.port"))
                .hasAnObservationWithAKeyValue("http.response.status_code", "200")
                .hasAnObservationWithAKeyValue("http.response.status_code", "502")
                .hasAnObservationWithAKeyValue("error.type", "502")
                .hasAnObservationWithAKeyValue("http.request.resend_count", "1")
                .hasAnObservationWithAKeyValue("retry.reason", "502");
    }

    @Test
    void customConventionsAreUsed() {
        get(ObservedCalls.of(observed)
                .convention(new DefaultCallConvention() {
                    @Override
                    public String getName() {
                        return "payments";
                    }
                })
                .withAttempts(new DefaultAttemptConvention() {
                    @Override
                    public KeyValues getLowCardinalityKeyValues(AttemptContext context) {
                        return KeyValues.of("number", "" + context.attempt().number());
                    }
                }));

        TestObservationRegistryAssert.assertThat(observed)
                .hasObservationWithNameEqualTo("payments")
                .that()
                .hasLowCardinalityKeyValue("operation", "products.get");
        TestObservationRegistryAssert.assertThat(observed)
                .hasObservationWithNameEqualTo("http.client.request.duration")
                .that()
                .hasLowCardinalityKeyValue("number", "1")
                .doesNotHaveLowCardinalityKeyValueWithKey("url.template");
    }

    @Test
    void nothingIsObservedWithoutAHandler() {
        get(ObservedCalls.of(ObservationRegistry.NOOP));
        get(ObservedCalls.of(ObservationRegistry.create()).withAttempts());

        assertThat(fake.requests()).hasSize(2);
        assertThat(fake.lastRequest().header("traceparent")).isNull();
    }

    @Test
    void metricsCanBeScrapedByPrometheus() {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(metrics));
        ObservedCalls listener = ObservedCalls.of(registry).withAttempts();

        get(listener);
        fake.failNext(Fault.rateLimited(Duration.ofSeconds(2)));
        get(listener);
        Throwable failure = catchThrowable(() -> client(listener).products().get(""));

        assertThat(failure).isInstanceOf(IllegalArgumentException.class);
        assertThat(metrics.scrape().lines())
                .contains(
                        "paylinks_client_call_seconds_count{error=\"none\",operation=\"products.get\","
                                + "outcome=\"success\",provider=\"stream\",retried=\"false\",status=\"200\"} 1",
                        "paylinks_client_call_seconds_count{error=\"none\",operation=\"products.get\","
                                + "outcome=\"success\",provider=\"stream\",retried=\"true\",status=\"200\"} 1",
                        "paylinks_client_call_seconds_count{error=\"IllegalArgumentException\","
                                + "operation=\"products.get\",outcome=\"not_sent\",provider=\"stream\","
                                + "retried=\"false\",status=\"none\"} 1")
                .anyMatch(line -> line.matches("http_client_request_duration_seconds_count\\{error=\"none\","
                        + "error_type=\"none\",http_request_method=\"GET\",http_response_status_code=\"200\","
                        + "server_address=\"127\\.0\\.0\\.1\",server_port=\"\\d+\","
                        + "url_template=\"/api/v2/products/\\{product_id}\"} 2"))
                .anyMatch(line -> line.contains("error_type=\"429\""));
    }

    /** If a handler throws, every observation is stopped, and only the caller's is current on the thread. */
    @ParameterizedTest
    @EnumSource
    void aThrowingHandlerLeavesNoObservationOpen(Moment moment) {
        ObservationRegistry registry = ObservationRegistry.create();
        List<String> open = new ArrayList<>();
        registry.observationConfig().observationHandler(context -> false); // without handlers, observations are no-ops
        Observation checkout = Observation.start("checkout", registry);
        registry.observationConfig()
                .observationHandler(new OpenObservations(open))
                .observationHandler(new ThrowingHandler(moment));
        fake.failNext(Fault.serverError());

        try (Observation.Scope scope = checkout.openScope()) {
            get(ObservedCalls.of(registry).withAttempts());

            assertThat(registry.getCurrentObservationScope()).isSameAs(scope);
        }
        assertThat(fake.requests()).hasSize(2);
        assertThat(open).isEmpty();
    }

    private record OpenObservations(List<String> open) implements ObservationHandler<Observation.Context> {
        @Override
        public void onStart(Observation.Context context) {
            open.add(context.getName());
        }

        @Override
        public void onStop(Observation.Context context) {
            open.remove(context.getName());
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }

    private enum Moment {
        START,
        SCOPE_OPENED,
        ERROR,
        SCOPE_CLOSED
    }

    private record ThrowingHandler(Moment moment) implements ObservationHandler<Observation.Context> {
        @Override
        public void onStart(Observation.Context context) {
            at(Moment.START);
        }

        @Override
        public void onScopeOpened(Observation.Context context) {
            at(Moment.SCOPE_OPENED);
        }

        @Override
        public void onError(Observation.Context context) {
            at(Moment.ERROR);
        }

        @Override
        public void onScopeClosed(Observation.Context context) {
            at(Moment.SCOPE_CLOSED);
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }

        private void at(Moment now) {
            if (now == moment) {
                throw new AssertionError("the handler fails at " + now);
            }
        }
    }

    /** No name, tag or event contains data of a request or a response. */
    @Test
    void observationsContainNoCustomerData() {
        String canary = "canary-7f3a";
        StreamClient stream = client(ObservedCalls.of(observed).withAttempts());

        stream.consumers()
                .create(CreateConsumer.builder()
                        .name(canary)
                        .email(canary + "@example.com")
                        .externalId(canary)
                        .build());
        stream.consumers().findByExternalId(canary);
        fake.failNext(Fault.status(
                422, "application/json", "{\"error\":{\"code\":\"INVALID\",\"message\":\"" + canary + "\"}}"));
        Throwable failure = catchThrowable(() -> stream.consumers().get(canary));

        assertThat(fake.requests()).hasSize(3);
        assertThat(failure).hasMessageContaining(canary);
        TestObservationRegistryAssert.assertThat(observed)
                .hasNumberOfObservationsEqualTo(6)
                .doesNotHaveAnyRemainingCurrentObservation()
                .hasHandledContextsThatSatisfy(contexts -> assertThat(contexts)
                        .extracting(
                                context -> context.getName() + context.getContextualName() + context.getAllKeyValues())
                        .noneMatch(text -> text.contains(canary)));
    }

    private void get(ObservedCalls listener) {
        client(listener).products().get(FakeStream.PRODUCT_ID);
    }

    private StreamClient client(ObservedCalls listener) {
        return time.applyTo(StreamClient.builder())
                .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                .baseUrl(fake.url())
                .listener(listener)
                .build();
    }
}
