package io.paylinks.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.Clock;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.paylinks.core.ManualClock;
import io.paylinks.stream.StreamClient;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import io.paylinks.testing.RecordedRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenTelemetry spans of a call, and the trace headers that the provider receives. */
class TraceTest {
    private static final Set<String> SHOWN =
            Set.of("attempts", "outcome", "retried", "status", "error.type", "retry.reason");
    private static final AttributeKey<String> PROVIDER = AttributeKey.stringKey("provider");

    private final FakeStream fake = FakeStream.start();
    private final ManualClock time = new ManualClock();
    private final List<SpanData> spans = new CopyOnWriteArrayList<>();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .setClock(new Clock() {
                @Override
                public long now() {
                    return time.epochNanos();
                }

                @Override
                public long nanoTime() {
                    return time.nanos();
                }
            })
            .addSpanProcessor(SimpleSpanProcessor.create(new SpanExporter() {
                @Override
                public CompletableResultCode export(Collection<SpanData> ended) {
                    spans.addAll(ended);
                    return CompletableResultCode.ofSuccess();
                }

                @Override
                public CompletableResultCode flush() {
                    return CompletableResultCode.ofSuccess();
                }

                @Override
                public CompletableResultCode shutdown() {
                    return CompletableResultCode.ofSuccess();
                }
            }))
            .build();

    @BeforeEach
    void trace() {
        Tracer tracer = provider.get("test");
        OtelTracer bridge = new OtelTracer(tracer, new OtelCurrentTraceContext(), event -> {});
        OtelPropagator propagator =
                new OtelPropagator(ContextPropagators.create(W3CTraceContextPropagator.getInstance()), tracer);
        registry.observationConfig()
                .observationHandler(
                        new io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler(
                                new PropagatingSenderTracingObservationHandler<>(bridge, propagator),
                                new DefaultTracingObservationHandler(bridge)));
    }

    @AfterEach
    void close() {
        provider.close();
        fake.close();
    }

    /** The expected text is also in docs/observability.md. */
    @Test
    void tracesTwoRetriesAndAWait() {
        fake.failNext(Fault.badGateway());
        fake.failNext(Fault.rateLimited(Duration.ofSeconds(2)));

        client(ObservedCalls.of(registry).withAttempts()).products().get(FakeStream.PRODUCT_ID);

        assertThat(printed()).isEqualTo("""
                        stream products.get 0..2735 ms attempts=3 outcome=success retried=true status=200
                          GET /api/v2/products/{product_id} 0..120 ms error.type=502
                          GET /api/v2/products/{product_id} 370..490 ms error.type=429 retry.reason=502
                          GET /api/v2/products/{product_id} 2615..2735 ms error.type=none retry.reason=429
                        """);
        assertThat(spans)
                .extracting(SpanData::getTraceId)
                .containsOnly(spans.get(0).getTraceId());
        assertThat(spans.subList(0, 3))
                .extracting(SpanData::getParentSpanId)
                .containsOnly(spans.get(3).getSpanId());
        assertThat(fake.requests())
                .extracting(request -> request.header("traceparent"))
                .containsExactly(traceparent(0), traceparent(1), traceparent(2));
    }

    @Test
    void tracesACallWithoutItsAttempts() {
        fake.failNext(Fault.badGateway());

        client(ObservedCalls.of(registry)).products().get(FakeStream.PRODUCT_ID);

        assertThat(spans).singleElement().extracting(SpanData::getName).isEqualTo("stream products.get");
        assertThat(fake.requests())
                .extracting(request -> request.header("traceparent"))
                .containsExactly(traceparent(0), traceparent(0));
    }

    @Test
    void asyncCallsBelongToTheTraceOfTheCaller() throws Exception {
        ContextRegistry contexts =
                new ContextRegistry().registerThreadLocalAccessor(new ObservationThreadLocalAccessor(registry));
        ContextSnapshotFactory snapshots =
                ContextSnapshotFactory.builder().contextRegistry(contexts).build();
        StreamClient client = builder(ObservedCalls.of(registry))
                .asyncContext(task -> snapshots.captureAll().wrap(task))
                .build();
        Observation checkout = Observation.start("checkout", registry);

        Observation.Scope scope = checkout.openScope();
        client.async(c -> c.products().get(FakeStream.PRODUCT_ID)).get(20, TimeUnit.SECONDS);
        scope.close();
        checkout.stop();

        assertThat(spans).extracting(SpanData::getName).containsExactly("stream products.get", "checkout");
        assertThat(spans.get(0).getParentSpanId()).isEqualTo(spans.get(1).getSpanId());
        RecordedRequest request = fake.lastRequest();
        assertThat(request.header("traceparent"))
                .isEqualTo(traceparent(0))
                .contains(spans.get(1).getTraceId());
    }

    private String traceparent(int span) {
        return "00-" + spans.get(span).getTraceId() + "-" + spans.get(span).getSpanId() + "-01";
    }

    private String printed() {
        return spans.stream()
                .sorted(Comparator.comparing((SpanData span) -> span.getStartEpochNanos())
                        .thenComparing(span -> span.getParentSpanId()))
                .map(span -> line(span) + "\n")
                .collect(Collectors.joining());
    }

    private String line(SpanData span) {
        long start = time.epochNanos() - time.nanos();
        return (span.getAttributes().get(PROVIDER) == null ? "  " : "")
                + span.getName()
                + " " + (span.getStartEpochNanos() - start) / 1_000_000
                + ".." + (span.getEndEpochNanos() - start) / 1_000_000 + " ms "
                + span.getAttributes().asMap().entrySet().stream()
                        .filter(tag -> SHOWN.contains(tag.getKey().getKey()))
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    private StreamClient client(ObservedCalls listener) {
        return builder(listener).build();
    }

    /** Returns a builder of a client whose attempts take 120 ms each. */
    private StreamClient.Builder builder(ObservedCalls listener) {
        return time.applyTo(StreamClient.builder())
                .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                .baseUrl(fake.url())
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> {
                            time.advance(Duration.ofMillis(120));
                            return chain.proceed(chain.request());
                        })
                        .build())
                .listener(listener);
    }
}
