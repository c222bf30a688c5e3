package io.paylinks.core;

import io.paylinks.core.internal.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that advances only when a test calls {@link #advance} or a client waits. */
public final class ManualClock {
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    /** Makes a client use this clock, without jitter. */
    public <B extends ClientBuilder<B>> B applyTo(B builder) {
        Clock clock = Clock.fixed(START, ZoneOffset.UTC);
        return builder.timing(new Timing(clock, nanos::get, (wait, end) -> advance(wait), () -> 0.5));
    }

    public void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    public long nanos() {
        return nanos.get();
    }

    public long epochNanos() {
        return START.getEpochSecond() * 1_000_000_000 + nanos.get();
    }
}
