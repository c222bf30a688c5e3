package io.paylinks.core;

import io.paylinks.core.internal.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A time that passes only in waits, which it records. */
final class FakeTiming {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    /** As with System.nanoTime(), it means nothing by itself, and overflows at any time. */
    private static final long BEGINNING =
            Long.MAX_VALUE - Duration.ofSeconds(30).toNanos();

    final List<Duration> waits = new CopyOnWriteArrayList<>();
    double random;
    During duringWaits = wait -> {};
    private final AtomicLong nanos = new AtomicLong(BEGINNING);

    Timing timing() {
        InstantSource source = () -> START.plusNanos(nanos.get() - BEGINNING);
        return new Timing(source.withZone(ZoneOffset.UTC), nanos::get, this::sleep, () -> random);
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void sleep(Duration wait, CountDownLatch end) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(wait);
        pass(wait);
        duringWaits.happens(wait);
    }

    /** What happens while a call waits. */
    interface During {
        void happens(Duration wait) throws InterruptedException;
    }
}
