package io.paylinks.core;

import io.paylinks.core.internal.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A time that passes only when a test says so, or when a client waits. */
public final class Clocked {
    private static final Instant BEGIN = Instant.parse("2026-11-21T09:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    /** Lets a client live in this time, without jitter. */
    public <B extends ClientBuilder<B>> B in(B builder) {
        Clock clock = Clock.fixed(BEGIN, ZoneOffset.UTC);
        return builder.timing(new Timing(clock, nanos::get, (wait, end) -> pass(wait), () -> 0.5));
    }

    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    public long nanos() {
        return nanos.get();
    }

    public long epochNanos() {
        return BEGIN.getEpochSecond() * 1_000_000_000 + nanos.get();
    }
}
