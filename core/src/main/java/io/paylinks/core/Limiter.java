package io.paylinks.core;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Is asked for leave before each attempt of each call, so that a client waits instead of being refused with 429. One
 * limiter can serve several clients; {@link #slidingWindow} serves one process, and an implementation over a shared
 * store can serve a fleet. It is called from many threads at a time.
 *
 * <p>A call waits within its deadline, and asks again when the wait is over. If the wait would pass the deadline, the
 * call fails at once with a {@link io.paylinks.core.error.ConnectionException} whose outcome is {@code NOT_SENT} and
 * whose {@code retryAfter()} is the wait. So does a call whose limiter throws an exception.
 */
@FunctionalInterface
public interface Limiter {

    /**
     * Takes a place for one attempt if there is one.
     *
     * @return zero if the attempt may go now; otherwise how long to wait before asking again, and no place was taken
     */
    Duration tryAcquire();

    /**
     * Returns a limiter that lets so many attempts go within any span of that length: {@code slidingWindow(100,
     * Duration.ofMinutes(1))}.
     *
     * @throws IllegalArgumentException unless both are positive
     */
    static Limiter slidingWindow(int attempts, Duration span) {
        return slidingWindow(attempts, span, System::nanoTime);
    }

    /** Returns such a limiter with a clock of your own, for tests: it counts nanoseconds from anywhere. */
    static Limiter slidingWindow(int attempts, Duration span, LongSupplier nanoTime) {
        return new SlidingWindow(attempts, span, nanoTime);
    }
}
