package io.paylinks.core.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Sources of time and randomness.
 *
 * @param clock the wall clock, to compare with dates in headers
 * @param nanoTime a monotonic clock for deadlines
 * @param sleeper waits between attempts
 * @param random numbers from 0 to 1
 */
public record Timing(Clock clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {
    /** The time and randomness of the system. */
    public static final Timing SYSTEM = new Timing(
            Clock.systemUTC(),
            System::nanoTime,
            (wait, end) -> {
                boolean unused = end.await(TimeUnit.NANOSECONDS.convert(wait), TimeUnit.NANOSECONDS);
            },
            () -> ThreadLocalRandom.current().nextDouble());

    /** Waits until the time has passed or the latch is counted down. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration wait, CountDownLatch end) throws InterruptedException;
    }
}
