package io.paylinks.core;

import io.paylinks.core.internal.Arguments;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A limiter with one window per budget. A window whose permits have all expired is removed, because a new one is
 * equivalent.
 */
final class SlidingWindow implements Limiter {
    private static final String NO_CONTEXT = "";
    private static final int SWEEP_AT_LEAST = 64;

    private final int attempts;
    private final long length;
    private final LongSupplier nanoTime;
    private final Map<String, Window> windows = new HashMap<>();
    private int sweepAt = SWEEP_AT_LEAST;

    SlidingWindow(int attempts, Duration window, LongSupplier nanoTime) {
        if (attempts < 1 || Arguments.notNull("window", window).isZero() || window.isNegative()) {
            throw new IllegalArgumentException(
                    "attempts and window must be positive: attempts=" + attempts + ", window=" + window);
        }
        this.attempts = attempts;
        this.length = TimeUnit.NANOSECONDS.convert(window);
        this.nanoTime = Arguments.notNull("nanoTime", nanoTime);
    }

    @Override
    public Duration tryAcquire() {
        return tryAcquire(NO_CONTEXT);
    }

    @Override
    public Duration tryAcquire(Context context) {
        Arguments.notNull("context", context);
        return tryAcquire(context.provider() + ' ' + context.credentialsHash());
    }

    private synchronized Duration tryAcquire(String budget) {
        long now = nanoTime.getAsLong();
        Window window = windows.get(budget);
        if (window == null) {
            sweep(now);
            window = new Window();
            windows.put(budget, window);
        }
        return window.tryAcquire(now);
    }

    /** Removes expired windows whenever the number of windows has doubled, so that the amortized cost is constant. */
    private void sweep(long now) {
        if (windows.size() >= sweepAt) {
            windows.values().removeIf(window -> window.isExpired(now));
            sweepAt = Math.max(SWEEP_AT_LEAST, 2 * windows.size());
        }
    }

    /** Returns the number of windows, for tests. */
    synchronized int windows() {
        return windows.size();
    }

    /**
     * The times of the last permits, up to the number allowed per window; the oldest must have expired before a new
     * one.
     */
    private final class Window {
        private final long[] times = new long[attempts];
        private int oldest;
        private int acquired;

        Duration tryAcquire(long now) {
            if (acquired < times.length) {
                times[acquired++] = now;
                return Duration.ZERO;
            }
            long left = length - (now - times[oldest]);
            if (left > 0) {
                return Duration.ofNanos(left);
            }
            times[oldest] = now;
            oldest = (oldest + 1) % times.length;
            return Duration.ZERO;
        }

        boolean isExpired(long now) {
            int newest = acquired < times.length ? acquired - 1 : (oldest + times.length - 1) % times.length;
            return now - times[newest] >= length;
        }
    }
}
