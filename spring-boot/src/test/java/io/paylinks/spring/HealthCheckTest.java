package io.paylinks.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often the health check calls the provider. */
final class HealthCheckTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // nanoseconds, which can overflow
    private Runnable call = () -> {};

    @Test
    void resultsAreCached() {
        HealthCheck check = check(Duration.ofSeconds(10));

        check.run();
        now.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
        check.run();
        assertThat(calls).hasValue(1);
        now.incrementAndGet();
        check.run();
        assertThat(calls).hasValue(2);
    }

    @Test
    void failuresAreCached() {
        HealthCheck check = check(Duration.ofSeconds(10));
        RuntimeException down = new IllegalStateException("down");
        call = () -> {
            throw down;
        };

        assertThatThrownBy(check::run).isSameAs(down);
        call = () -> {};
        assertThatThrownBy(check::run).isSameAs(down);
        assertThat(calls).hasValue(1);
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        check.run();
        assertThat(calls).hasValue(2);
    }

    @Test
    void zeroDisablesTheCache() {
        HealthCheck check = check(Duration.ZERO);

        check.run();
        check.run();

        assertThat(calls).hasValue(2);
    }

    /** An interrupt comes from the caller and says nothing about the health of the provider. */
    @Test
    void interruptsAreNotCached() {
        HealthCheck check = check(Duration.ofSeconds(10));
        call = () -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        };

        assertThatThrownBy(check::run).hasMessage("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        call = () -> {};
        check.run();

        assertThat(calls).hasValue(2);
    }

    @Test
    void concurrentChecksShareOneCall() throws Exception {
        HealthCheck check = check(Duration.ofSeconds(10));
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        call = () -> {
            called.countDown();
            await(others);
        };

        CompletableFuture<?> first = CompletableFuture.runAsync(check::run, command -> new Thread(command).start());
        await(called);
        CompletableFuture<?>[] waiting = new CompletableFuture<?>[3];
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = CompletableFuture.runAsync(
                    () -> {
                        others.countDown();
                        check.run();
                    },
                    command -> new Thread(command).start());
        }
        first.get(20, TimeUnit.SECONDS);
        CompletableFuture.allOf(waiting).get(20, TimeUnit.SECONDS);

        assertThat(calls).hasValue(1);
    }

    private HealthCheck check(Duration cacheFor) {
        return new HealthCheck(
                "stream",
                () -> {
                    calls.incrementAndGet();
                    call.run();
                },
                cacheFor,
                now::get);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
