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

/** A clock that advances only during waits, which it records. */
final class FakeTiming {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    /** An arbitrary origin, as with System.nanoTime(), close to an overflow. */
    private static final long ORIGIN = Long.MAX_VALUE - Duration.ofSeconds(30).toNanos();

    final List<Duration> waits = new CopyOnWriteArrayList<>();
    double random;
    WaitAction duringWaits = wait -> {};
    private final AtomicLong nanos = new AtomicLong(ORIGIN);

    Timing timing() {
        InstantSource source = () -> START.plusNanos(nanos.get() - ORIGIN);
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
        duringWaits.onWait(wait);
    }

    /** Runs while a call waits. */
    interface WaitAction {
        void onWait(Duration wait) throws InterruptedException;
    }
}
