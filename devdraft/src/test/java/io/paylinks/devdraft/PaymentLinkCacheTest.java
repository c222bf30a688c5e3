package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.error.UnexpectedStatusException;
import io.paylinks.devdraft.paymentlink.LinkValidity;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cache stores and for how long, with a manual clock, and how threads share one request. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PaymentLinkCacheTest extends DevdraftServerTest {
    private static final int THREADS = 64;
    private static final UpdatePaymentLink CHANGE =
            UpdatePaymentLink.builder().title("Two").build();

    private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    @Test
    void linksExpireAfterTenMinutes() {
        enqueue(200, link("pl_1", "One"));
        enqueue(200, link("pl_1", "Two"));
        PaymentLinkCache cache = PaymentLinkCache.builder(client()).clock(clock).build();

        assertThat(cache.get("pl_1").title()).isEqualTo("One");
        pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(cache.get("pl_1").title()).isEqualTo("One");
        assertRequests(1);
        pass(Duration.ofMillis(1));
        assertThat(cache.get("pl_1").title()).isEqualTo("Two");
        assertRequests(2);
    }

    @Test
    void readsDoNotExtendTheAge() {
        enqueue(200, link("pl_1", "One"));
        enqueue(200, link("pl_1", "Two"));
        PaymentLinkCache cache = PaymentLinkCache.builder(client())
                .clock(clock)
                .maximumAge(Duration.ofSeconds(3))
                .build();

        for (int i = 0; i < 3; i++) {
            assertThat(cache.get("pl_1").title()).isEqualTo("One");
            pass(Duration.ofSeconds(1));
        }
        assertThat(cache.find("pl_1").title()).isEqualTo("Two");
        assertRequests(2);
    }

    @Test
    void theAgeStartsWhenTheLinkIsStored() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                pass(Duration.ofMinutes(5)); // while the request is in flight
                return json(200, link("pl_1", "One"));
            }
        });
        PaymentLinkCache cache = PaymentLinkCache.builder(client()).clock(clock).build();

        cache.get("pl_1");
        pass(Duration.ofMinutes(10).minusMillis(1));
        cache.get("pl_1");

        assertRequests(1);
    }

    @Test
    void missingLinksAndFailuresAreNotCached() {
        enqueue(404, "{\"message\":\"Payment link not found\"}");
        always(500, "{\"message\":\"Internal\"}");
        enqueue(200, link("pl_1", "One"));
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        assertThat(cache.find("pl_1")).isNull();
        assertThatThrownBy(() -> cache.get("pl_1")).isInstanceOf(ServerException.class);
        assertThat(cache.get("pl_1").title()).isEqualTo("One");
        assertThat(cache.get("pl_1").title()).isEqualTo("One");
        assertRequests(5);
    }

    @Test
    void aProxyOutageDoesNotChangeTheCache() {
        enqueue(200, link("pl_1", "One"));
        enqueue(404, "<html>proxy</html>"); // to pl_2
        enqueue(404, "<html>proxy</html>"); // to the update of pl_3
        enqueue(404, "<html>proxy</html>"); // to pl_1, once it has expired
        enqueue(200, link("pl_1", "Two"));
        PaymentLinkCache cache = PaymentLinkCache.builder(client()).clock(clock).build();

        assertThat(cache.get("pl_1").title()).isEqualTo("One");
        assertThatThrownBy(() -> cache.find("pl_2")).isInstanceOf(UnexpectedStatusException.class);
        assertThatThrownBy(() -> cache.update("pl_3", CHANGE)).isInstanceOf(UnexpectedStatusException.class);
        assertThat(cache.find("pl_1").title()).isEqualTo("One");
        assertRequests(3);
        pass(Duration.ofMinutes(10));
        assertThatThrownBy(() -> cache.find("pl_1")).isInstanceOf(UnexpectedStatusException.class);
        assertThat(cache.find("pl_1").title()).isEqualTo("Two");
        assertRequests(5);
    }

    @Test
    void manyThreadsShareAnUnexpected404() throws Exception {
        Gate gate = holdFirst(json(404, "{\"message\":\"Cannot GET /api/v0/payment-links/pl_1\"}"));
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        List<CacheReader> all = getInAllThreads(cache, gate);
        gate.release.countDown();

        for (CacheReader each : all) {
            assertThat(each.failure()).isExactlyInstanceOf(UnexpectedStatusException.class);
        }
        assertRequests(1);
    }

    @Test
    void invalidIdsAreRejected() {
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        assertThatIllegalArgumentException().isThrownBy(() -> cache.get(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> cache.get(null));
        assertThatIllegalArgumentException().isThrownBy(() -> cache.find(null));
        assertThatIllegalArgumentException().isThrownBy(() -> cache.invalidate(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.update(null, UpdatePaymentLink.builder().build()));
        assertRequests(0);
    }

    @Test
    void invalidatesOneLinkOrAll() {
        respondWithTheRequestedLink();
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        cache.get("pl_1");
        cache.get("pl_2");

        cache.invalidate("pl_1").get("pl_2");
        assertRequests(2);
        cache.get("pl_1");
        assertRequests(3);
        cache.clear().get("pl_1");
        cache.get("pl_2");
        assertRequests(5);
    }

    @Test
    void theMaximumSizeIsNotExceeded() {
        respondWithTheRequestedLink();
        PaymentLinkCache cache =
                PaymentLinkCache.builder(client()).maximumSize(1).build();

        for (int i = 0; i < 2; i++) {
            cache.get("pl_1");
            cache.get("pl_2");
        }

        assertThat(server.getRequestCount()).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void updatesThroughTheCacheInvalidateTheLink(int status) {
        enqueue(200, link("pl_1", "One"));
        enqueue(status, link("pl_1", "Two"));
        enqueue(200, link("pl_1", "Two"));
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        cache.get("pl_1");

        if (status == 200) {
            assertThat(cache.update("pl_1", CHANGE).title()).isEqualTo("Two");
        } else {
            assertThatThrownBy(() -> cache.update("pl_1", CHANGE)).hasMessageContaining("400");
        }

        assertThat(cache.get("pl_1").title()).isEqualTo("Two");
        assertRequests(3);
    }

    @Test
    void validateDoesNotUseTheCache() {
        enqueue(200, link("pl_1", "One"));
        enqueue(404, "{\"message\":\"Payment link not found\"}");
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        cache.get("pl_1");

        assertThat(client().paymentLinks().validate("pl_1")).isInstanceOf(LinkValidity.NotFound.class);
        assertRequests(2);
    }

    @Test
    void aCacheBelongsToItsCredentials() {
        enqueue(200, link("pl_1", "One"));
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        cache.get("pl_1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.with(o -> o.credentials(DevdraftCredentials.of("key-2", "secret-2"))))
                .withMessageContaining("credentials");
        assertThat(cache.with(o -> o.maxRetries(0)).get("pl_1").title()).isEqualTo("One");
        assertRequests(1);
    }

    @Test
    void invalidSettingsAreRejected() {
        PaymentLinkCache.Builder builder = PaymentLinkCache.builder(client());

        assertThatIllegalArgumentException().isThrownBy(() -> builder.maximumAge(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maximumAge(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maximumSize(0));
    }

    @Test
    void manyThreadsMakeOneRequestForALink() throws Exception {
        Gate gate = holdFirst(json(200, link("pl_1", "One")));
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        List<CacheReader> all = getInAllThreads(cache, gate);
        gate.release.countDown();

        for (CacheReader each : all) {
            assertThat(each.link().title()).isEqualTo("One");
        }
        assertThat(cache.get("pl_1").title()).isEqualTo("One");
        assertRequests(1);
    }

    @Test
    void manyThreadsMakeOneRequestForAMissingLink() throws Exception {
        Gate gate = holdFirst(json(404, "{\"message\":\"Payment link not found\"}"), json(200, link("pl_1", "One")));
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        List<CacheReader> all = getInAllThreads(cache, gate);
        gate.release.countDown();

        for (CacheReader each : all) {
            assertThat(each.failure()).isExactlyInstanceOf(NotFoundException.class);
        }
        assertRequests(1);
        assertThat(cache.get("pl_1").title()).isEqualTo("One");
        assertRequests(2);
    }

    @Test
    void manyThreadsShareAFailure() throws Exception {
        Gate gate = holdFirst(json(403, "{\"message\":\"Insufficient scope for this operation\"}"));
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        List<CacheReader> all = getInAllThreads(cache, gate);
        gate.release.countDown();

        for (CacheReader each : all) {
            assertThat(each.failure()).hasMessageContaining("Insufficient scope");
        }
        assertRequests(1);
    }

    @Test
    void otherLinksDoNotWait() throws Exception {
        Gate gate = holdFirst(json(200, link("pl_1", "One")), json(200, link("pl_2", "Two")));
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        CacheReader first = startGet(cache, "pl_1");
        gate.arrived.take();

        assertThat(cache.get("pl_2").title()).isEqualTo("Two");

        gate.release.countDown();
        assertThat(first.link().title()).isEqualTo("One");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linksInvalidatedInFlightAreNotCached(boolean all) throws Exception {
        Gate gate = holdFirst(json(200, link("pl_1", "Old")), json(200, link("pl_1", "New")));
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        CacheReader early = startGet(cache, "pl_1");
        gate.arrived.take();

        if (all) {
            cache.clear();
        } else {
            cache.invalidate("pl_1");
        }
        assertThat(cache.get("pl_1").title()).isEqualTo("New"); // while the first request is still in flight
        gate.release.countDown();

        assertThat(early.link().title()).isEqualTo("Old");
        assertThat(cache.get("pl_1").title()).isEqualTo("New");
        assertRequests(2);
    }

    @Test
    void everyCallerWaitsWithinItsOwnDeadline() throws Exception {
        Gate gate = holdFirst(json(200, link("pl_1", "One")));
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        CacheReader waiting = startGet(cache, "pl_1");
        gate.arrived.take();
        PaymentLinkCache impatient = cache.with(o -> o.deadline(Duration.ofMillis(20)));

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> impatient.get("pl_1"));

        assertThat(failure.outcome()).isSameAs(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isZero();
        assertThat(failure).hasMessageContaining("GET /api/v0/payment-links/pl_1: not sent: the deadline passed");
        gate.release.countDown();
        assertThat(waiting.link().title()).isEqualTo("One");
        assertThat(impatient.get("pl_1").title()).isEqualTo("One");
        assertRequests(1);
    }

    @Test
    void anInterruptEndsOnlyTheWaitOfItsThread() throws Exception {
        Gate gate = holdFirst(json(200, link("pl_1", "One")));
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        CacheReader first = startGet(cache, "pl_1");
        gate.arrived.take();
        CacheReader second = startGet(cache, "pl_1");
        second.awaitWaiting();

        second.thread.interrupt();

        assertThat(second.failure())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("the thread was interrupted");
        assertThat(second.wasInterrupted).isTrue();
        gate.release.countDown();
        assertThat(first.link().title()).isEqualTo("One");
    }

    @Test
    void anotherThreadTakesOverFromAnInterruptedOne() throws Exception {
        Gate gate = holdFirst(
                json(503, "{\"message\":\"Busy\"}").setHeader("Retry-After", "30"), json(200, link("pl_1", "One")));
        gate.release.countDown();
        PaymentLinkCache cache = PaymentLinkCache.of(client());
        CacheReader first = startGet(cache, "pl_1");
        gate.arrived.take();
        first.awaitWaiting(); // for the retry
        CacheReader second = startGet(cache, "pl_1");
        second.awaitWaiting();

        first.thread.interrupt();

        assertThat(first.failure()).isInstanceOf(ServerException.class);
        assertThat(second.link().title()).isEqualTo("One");
        assertRequests(2);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static String link(String id, String title) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\"}";
    }

    private void respondWithTheRequestedLink() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                List<String> path = request.getRequestUrl().pathSegments();
                return json(200, link(path.get(path.size() - 1), "T"));
            }
        });
    }

    /** Delays the response to the first request and responds to the others immediately. */
    private Gate holdFirst(MockResponse... responses) {
        Gate gate = new Gate(responses);
        server.setDispatcher(gate);
        return gate;
    }

    /** Starts threads that get the same link: the first sends a request, and the others wait for its response. */
    private static List<CacheReader> getInAllThreads(PaymentLinkCache cache, Gate gate) throws InterruptedException {
        List<CacheReader> all = new ArrayList<>();
        all.add(startGet(cache, "pl_1"));
        gate.arrived.take();
        for (int i = 1; i < THREADS; i++) {
            all.add(startGet(cache, "pl_1"));
        }
        all.stream().skip(1).forEach(CacheReader::awaitWaiting);
        return all;
    }

    private static CacheReader startGet(PaymentLinkCache cache, String id) {
        CacheReader reader = new CacheReader(() -> cache.get(id));
        reader.thread.start();
        return reader;
    }

    private static final class Gate extends Dispatcher {
        private final CountDownLatch release = new CountDownLatch(1);
        private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
        private final AtomicBoolean isFirst = new AtomicBoolean(true);
        private final Queue<MockResponse> responses = new ConcurrentLinkedQueue<>();

        Gate(MockResponse... responses) {
            Collections.addAll(this.responses, responses);
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            boolean first = isFirst.getAndSet(false);
            MockResponse response = responses.poll();
            arrived.add(String.valueOf(request.getPath()));
            if (first) {
                release.await();
            }
            return response != null ? response : new MockResponse().setResponseCode(418);
        }
    }

    /** A thread that gets a link from a cache. */
    private static final class CacheReader {
        private final FutureTask<PaymentLink> task;
        private final Thread thread;
        private volatile boolean wasInterrupted;

        CacheReader(Callable<PaymentLink> action) {
            task = new FutureTask<>(() -> {
                try {
                    return action.call();
                } finally {
                    wasInterrupted = Thread.currentThread().isInterrupted();
                }
            });
            thread = new Thread(task, "cache-reader");
        }

        PaymentLink link() throws Exception {
            return task.get(30, TimeUnit.SECONDS);
        }

        Throwable failure() {
            Exception failure = catchThrowableOfType(ExecutionException.class, this::link);
            return failure.getCause();
        }

        void awaitWaiting() {
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                assertThat(thread.isAlive()).isTrue();
                Thread.onSpinWait();
            }
        }
    }
}
