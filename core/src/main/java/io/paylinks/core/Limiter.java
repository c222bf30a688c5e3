package io.paylinks.core;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Is consulted before each attempt of each call and may delay it, so that a client stays below the provider's rate
 * limit. One limiter can serve several clients: {@link #slidingWindow} serves one process, and an implementation over a
 * shared store can serve a fleet. It is called from many threads concurrently.
 *
 * <p>A call waits within its deadline and consults the limiter again after the wait. If the wait would exceed the
 * deadline, the call fails immediately with a {@link io.paylinks.core.error.ConnectionException} whose outcome is
 * {@code NOT_SENT} and whose {@code retryAfter()} is the wait. So does a call whose limiter throws an exception.
 *
 * <p>A limiter that counts all attempts alike is a lambda without arguments. One with a separate budget for each
 * account also implements {@link #tryAcquire(Context)}, which is what the clients call.
 */
@FunctionalInterface
public interface Limiter {

    /**
     * Acquires a permit for one attempt, if available.
     *
     * @return zero if the attempt may be sent now; otherwise how long to wait before asking again, and no permit was
     *     acquired
     */
    Duration tryAcquire();

    /**
     * Acquires a permit for one attempt of a call, if available. Default: {@link #tryAcquire()}, which shares one
     * budget among all clients that use this limiter.
     *
     * @param context which budget the attempt draws on, and how long the call can wait
     * @return zero if the attempt may be sent now; otherwise how long to wait before asking again, and no permit was
     *     acquired
     */
    default Duration tryAcquire(Context context) {
        return tryAcquire();
    }

    /**
     * Creates a limiter that allows at most this many attempts in any window of this length, separately for each
     * provider and its credentials: {@code slidingWindow(100, Duration.ofMinutes(1))}. Clients derived for other
     * accounts therefore have separate budgets.
     *
     * @throws IllegalArgumentException unless both are positive
     */
    static Limiter slidingWindow(int attempts, Duration window) {
        return slidingWindow(attempts, window, System::nanoTime);
    }

    /**
     * Creates such a limiter with a custom clock, for tests.
     *
     * @param nanoTime returns nanoseconds from an arbitrary origin and never decreases
     */
    static Limiter slidingWindow(int attempts, Duration window, LongSupplier nanoTime) {
        return new SlidingWindow(attempts, window, nanoTime);
    }

    /**
     * The attempt that needs a permit.
     *
     * @param provider the provider, such as {@code stream}
     * @param credentialsHash identifies the credentials without revealing them: 64 hex digits, the same for the same
     *     credentials in every process and version; rate limits of the providers apply to an account, so a budget
     *     usually belongs to provider and credentials
     * @param operation the operation, such as {@code paymentLinks.get}; {@code send} for a raw request
     * @param timeLeft the time until the deadline of the call; it is positive, and a longer wait fails the call
     */
    record Context(String provider, String credentialsHash, String operation, Duration timeLeft) {}
}
