package io.paylinks.core.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Where time and chance come from.
 *
 * @param clock the time of day, to read dates in headers against
 * @param nanoTime a clock that never jumps, to measure deadlines with
 * @param sleeper what waits
 * @param random numbers from 0 to 1
 */
public record Timing(Clock clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {
    /** The machine's own. */
    public static final Timing SYSTEM = new Timing(
            Clock.systemUTC(),
            System::nanoTime,
            (wait, end) -> {
                boolean unused = end.await(TimeUnit.NANOSECONDS.convert(wait), TimeUnit.NANOSECONDS);
            },
            () -> ThreadLocalRandom.current().nextDouble());

    /** Waits, but not past an end that comes earlier. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration wait, CountDownLatch end) throws InterruptedException;
    }
}
